import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A copy of a library's jar that has what the jar lacks: a module-info, and classes of today's format.
final class RenewedJar {

    /// One time for all entries, so that the same jars give the same image.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Library library;
    private final Map<String, byte[]> added = new TreeMap<>();

    RenewedJar(Library library) {
        this.library = library;
    }

    RenewedJar with(String name, byte[] content) {
        added.put(name, content);
        return this;
    }

    Path writeTo(Path folder) throws IOException {
        Path copy = folder.resolve(library.name() + ".jar");
        try (var jar = new JarFile(library.path().toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : added.entrySet()) {
                write(out, entry.getKey(), entry.getValue());
            }
            copyEntries(jar, out);
        }
        return copy;
    }

    private static void copyEntries(JarFile jar, ZipOutputStream out) throws IOException {
        var oldClasses = new OldClasses(jar);
        for (ZipEntry entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
            byte[] content = content(jar, entry);
            boolean isOld = Library.isClass(entry.getName()) && OldClasses.isOld(content);
            write(out, entry.getName(), isOld ? oldClasses.renewed(content) : content);
        }
    }

    private static byte[] content(JarFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
