import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes modules that jlink takes, and the cache can hold, out of what the class path names.
///
/// jlink takes explicit modules as they are, but refuses automatic ones (flexmark's jars): those get a module-info.
/// JavaFX's jars become jmods, so that their native libraries lie in the image; from a jar, JavaFX would unpack them
/// into the user's home at the first start.
final class ModulePath {

    private final List<Library> libraries = new ArrayList<>();
    private final Path work;

    ModulePath(List<Path> classPath, Path work) throws IOException {
        this.work = work;
        for (Path entry : classPath) {
            Library.at(entry).ifPresent(libraries::add);
        }
    }

    List<Path> modules() throws IOException, InterruptedException {
        var owners = new PackageOwners(libraries);
        List<Path> modules = new ArrayList<>();
        for (Library library : libraries) {
            modules.add(module(library, owners));
        }
        return modules;
    }

    private Path module(Library library, PackageOwners owners) throws IOException, InterruptedException {
        if (library.hasNativeCode()) {
            return new Jmod(library).writeTo(work);
        }
        if (library.isAutomatic()) {
            var moduleInfo = new ModuleInfo(library, owners).bytes();
            return new RenewedJar(library).with("module-info.class", moduleInfo).writeTo(work);
        }
        return library.hasOldClasses() ? new RenewedJar(library).writeTo(work) : library.path();
    }
}
