import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tools of the JDK that runs this build.
final class Tools {

    private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");

    private Tools() {}

    /// Runs a tool and passes on what it prints.
    ///
    /// @throws IOException if the JDK lacks it, or it fails
    static void run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(BIN.resolve(tool).toString()), Stream.of(arguments))
                .toList();
        int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exitCode != 0) {
            throw new IOException(tool + " failed with exit code " + exitCode + ", see above");
        }
    }

    /// The places that a class path names.
    static List<Path> paths(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList();
    }

    /// A class path or module path that names these places.
    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
