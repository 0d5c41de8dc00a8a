import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Builds the image of Lectern: a folder with its own Java that runs on a machine which has none.
///
/// `java jlink-config/BuildImage.java CLASS-PATH IMAGE`, where CLASS-PATH holds Lectern and all its libraries. It needs
/// nothing but a JDK; Maven runs it in `package`. Whatever goes wrong ends the build with a message.
final class BuildImage {

    private static final Path CONFIG = Path.of("jlink-config");
    private static final Path DECKS = Path.of("decks");

    private BuildImage() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var classPath = Tools.paths(arguments[0]);
        var image = Path.of(arguments[1]);
        if (isUpToDate(image, classPath)) {
            System.out.println(image + " is up to date");
            return;
        }
        build(classPath, image);
    }

    private static boolean isUpToDate(Path image, List<Path> classPath) throws IOException {
        List<Path> sources =
                Stream.concat(classPath.stream(), Stream.of(CONFIG, DECKS)).toList();
        return new AotCache(image).isNewerThan(Folders.lastChange(sources));
    }

    private static void build(List<Path> classPath, Path image) throws IOException, InterruptedException {
        var work = Folders.emptied(image.resolveSibling("image-work").toAbsolutePath());
        link(new ModulePath(classPath, work).modules(), image);
        furnish(image);
        new AotCache(image).train(work);
    }

    private static void link(List<Path> modules, Path image) throws IOException, InterruptedException {
        Folders.delete(image);
        Tools.run(
                "jlink",
                "@" + CONFIG.resolve("jlink.options"),
                "--module-path",
                Tools.path(modules),
                "--output",
                image.toString());
    }

    /// Adds what is Lectern's own: the command, the options of its Java, and the samples of the start screen.
    private static void furnish(Path image) throws IOException {
        Path command = Files.copy(CONFIG.resolve("lectern"), image.resolve("bin/lectern"));
        if (!command.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + command + " executable");
        }
        Files.copy(CONFIG.resolve("java.options"), image.resolve("lib/lectern.options"));
        Folders.copy(DECKS, image.resolve("lib/decks"));
    }
}
