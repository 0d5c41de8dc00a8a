import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

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

    private void unpack(Path classes, Path natives) throws IOException {
        for (Map.Entry<String, byte[]> file : library.files().entrySet()) {
            if (!file.getKey().startsWith("META-INF/")) {
                Path folder = Library.isNative(file.getKey()) ? natives : classes;
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        }
    }
}
