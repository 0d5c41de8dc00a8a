import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/// A jar with native libraries, as a jmod: the one form from which jlink puts native libraries where Java looks for
/// them.
final class Jmod {

    private static final String DATE = "2026-01-01T00:00:00Z";

    private final Library library;

    Jmod(Library library) {
        this.library = library;
    }

    Path writeTo(Path work) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(work.resolve(library.name()).resolve("classes"));
        Path natives = Files.createDirectories(work.resolve(library.name()).resolve("lib"));
        unpack(classes, natives);
        Path jmod = work.resolve(library.name() + ".jmod");
        Tools.run(
                "jmod",
                "create",
                "--class-path",
                classes.toString(),
                "--libs",
                natives.toString(),
                "--date",
                DATE,
                jmod.toString());
        return jmod;
    }

    private void unpack(Path classes, Path natives) throws IOException, InterruptedException {
        try (var jar = new JarFile(library.path().toFile())) {
            for (ZipEntry entry : jar.stream().filter(Jmod::isWanted).toList()) {
                Path folder = Library.isNative(entry.getName()) ? natives : classes;
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
    }

    private static boolean isWanted(ZipEntry entry) {
        return !entry.isDirectory() && !entry.getName().startsWith("META-INF/");
    }
}
