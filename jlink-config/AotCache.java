import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The ahead-of-time cache: what Java learnt while Lectern ran once, kept so that the next start need not learn it
/// again.
final class AotCache {

    private static final String TRAINING = "org.lectern/org.lectern.cli.Training";

    /// Training must work where there is no display; what the toolkit does with one is not Java's to learn.
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    /// What would change the Java that is trained, or let the run write into the user's folders.
    private static final Predicate<String> OF_THE_USER =
            name -> name.startsWith("XDG_") || name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

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
        Path record = work.resolve("lectern.aotconf");
        run(work, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + record);
        run(work, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + record, "-XX:AOTCache=" + cache);
        if (Files.notExists(cache)) {
            throw new IOException("the training of the image left no " + cache);
        }
    }

    private void run(Path work, String... options) throws IOException, InterruptedException {
        Path log = work.resolve("training.log");
        var builder = new ProcessBuilder(command(work, options))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(OF_THE_USER);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("the training of the image failed:\n" + Files.readString(log));
        }
    }

    private List<String> command(Path work, String... options) {
        var command = new ArrayList<String>();
        command.add(image.resolve("bin/java").toString());
        command.add("@" + image.resolve("lib/lectern.options"));
        command.add("-Dlectern.decks=" + image.resolve("lib/decks"));
        command.add("-Duser.home=" + work);
        command.addAll(HEADLESS);
        command.addAll(List.of(options));
        command.addAll(List.of("-m", TRAINING, work.resolve("pictures").toString()));
        return command;
    }
}
