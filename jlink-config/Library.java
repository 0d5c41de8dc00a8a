import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A jar, or the folder of Lectern's own classes, as a module.
///
/// @param files what is in it, by name
record Library(Path path, ModuleDescriptor descriptor, SortedMap<String, byte[]> files) {

    private static final String MODULE_INFO = "module-info.class";

    /// The library at a path; none if it holds no classes, as the jars that only name JavaFX's jar of a platform.
    static Optional<Library> at(Path path) throws IOException {
        ModuleReference module = ModuleFinder.of(path).findAll().iterator().next();
        SortedMap<String, byte[]> files = read(module);
        return files.keySet().stream().anyMatch(Library::isClass)
                ? Optional.of(new Library(path, module.descriptor(), files))
                : Optional.empty();
    }

    String name() {
        return descriptor.name();
    }

    boolean isAutomatic() {
        return descriptor.isAutomatic();
    }

    boolean isOwn() {
        return Files.isDirectory(path);
    }

    boolean hasNativeCode() {
        return files.keySet().stream().anyMatch(Library::isNative);
    }

    boolean hasOldClasses() {
        return files.entrySet().stream().anyMatch(file -> isClass(file.getKey()) && OldClasses.isOld(file.getValue()));
    }

    static boolean isClass(String name) {
        return name.endsWith(".class") && !name.equals(MODULE_INFO);
    }

    static boolean isNative(String name) {
        return name.endsWith(".so") || name.endsWith(".dylib") || name.endsWith(".dll");
    }

    private static SortedMap<String, byte[]> read(ModuleReference module) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ModuleReader reader = module.open()) {
            for (String name : reader.list().filter(name -> !name.endsWith("/")).toList()) {
                try (InputStream in = reader.open(name).orElseThrow()) {
                    files.put(name, in.readAllBytes());
                }
            }
        }
        return files;
    }
}
