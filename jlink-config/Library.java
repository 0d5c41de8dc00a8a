import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/// A jar, or a folder of classes, as a module.
record Library(Path path, ModuleDescriptor descriptor) {

    /// The library at a path; none if it holds no classes, as the jars that only name JavaFX's jar of a platform.
    static Optional<Library> at(Path path) throws IOException {
        if (isJar(path) && !anyEntry(path, (_, entry) -> isClass(entry.getName()))) {
            return Optional.empty();
        }
        return ModuleFinder.of(path).findAll().stream()
                .map(found -> new Library(path, found.descriptor()))
                .findFirst();
    }

    String name() {
        return descriptor.name();
    }

    boolean isAutomatic() {
        return descriptor.isAutomatic();
    }

    boolean hasNativeCode() throws IOException {
        return isJar(path) && anyEntry(path, (_, entry) -> isNative(entry.getName()));
    }

    boolean hasOldClasses() throws IOException {
        return isJar(path) && anyEntry(path, Library::isOldClass);
    }

    static boolean isClass(String fileName) {
        return fileName.endsWith(".class");
    }

    static boolean isNative(String fileName) {
        return fileName.endsWith(".so") || fileName.endsWith(".dylib") || fileName.endsWith(".dll");
    }

    private static boolean isJar(Path path) {
        return Files.isRegularFile(path);
    }

    private static boolean isOldClass(JarFile jar, ZipEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return isClass(entry.getName()) && OldClasses.isOld(in.readNBytes(OldClasses.HEADER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean anyEntry(Path jar, BiPredicate<JarFile, ZipEntry> test) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream().anyMatch(entry -> test.test(file, entry));
        }
    }
}
