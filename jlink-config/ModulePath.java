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
    private final Renewal renewal;
    private final Path work;

    ModulePath(List<Path> classPath, Path work) throws IOException {
        this.work = work;
        for (Path entry : classPath) {
            Library.at(entry).ifPresent(libraries::add);
        }
        renewal = new Renewal(libraries);
    }

    List<Path> modules() throws IOException, InterruptedException {
        List<Path> modules = new ArrayList<>();
        for (Library library : libraries) {
            modules.add(module(library));
        }
        return modules;
    }

    private Path module(Library library) throws IOException, InterruptedException {
        if (library.hasNativeCode()) {
            return new Jmod(library).writeTo(work);
        }
        boolean asItIs = !library.isAutomatic() && !library.hasOldClasses() && !library.isOwn();
        return asItIs ? library.path() : Jar.write(renewal.of(library), work.resolve(library.name() + ".jar"));
    }
}
