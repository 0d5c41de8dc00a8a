import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/// The ahead-of-time cache: what Java learnt while Lectern ran once, kept so that the next start need not learn it
/// again.
final class AotCache {

    private static final List<String> LECTERN = List.of("-m", "org.lectern/org.lectern.cli.Main", "--version");

    private final Path image;
    private final Path cache;

    AotCache(Path image) {
        this.image = image.toAbsolutePath();
        this.cache = this.image.resolve("lib/lectern.aot");
    }

    /// Whether there is a cache, made after a time. It is the last thing that is made of an image.
    boolean isNewerThan(FileTime time) throws IOException {
        return Files.exists(cache) && Files.getLastModifiedTime(cache).compareTo(time) > 0;
    }

    /// Runs the image as a user would, and makes the cache of what that run needed.
    ///
    /// @throws IOException if the run fails or leaves no cache
    void train(Path work) throws IOException, InterruptedException {
        Path log = work.resolve("training.log").toAbsolutePath();
        Path record = work.resolve("lectern.aotconf").toAbsolutePath();
        run(log, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + record);
        run(log, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + record, "-XX:AOTCache=" + cache);
        if (Files.notExists(cache)) {
            throw new IOException("the training of the image left no " + cache + ":\n" + Files.readString(log));
        }
    }

    private void run(Path log, String... options) throws IOException, InterruptedException {
        int exitCode = new ProcessBuilder(command(options))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IOException(
                    "the training of the image ended with exit code " + exitCode + ":\n" + Files.readString(log));
        }
    }

    private List<String> command(String... options) {
        var command = new ArrayList<String>();
        command.add(image.resolve("bin/java").toString());
        command.add("@" + image.resolve("lib/lectern.options"));
        command.addAll(List.of(options));
        command.addAll(LECTERN);
        return command;
    }
}
