package org.lectern.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Shares the time out to the targets, gives each the texts to begin with, and says what was found and how to see it
/// again. Ends with 1 if anything was.
public final class Fuzzing {

    /// What takes longer hangs: for one input, read as all formats, with all of the machine's other work.
    static final int SECONDS_AN_INPUT = 30;

    static final int LARGEST_INPUT = 16 * 1024;

    private static final Path HOME = Path.of("target", "fuzz");

    private final long seed;

    private Fuzzing(long seed) {
        this.seed = seed;
    }

    /// Fuzzes.
    ///
    /// @param arguments for how many seconds; the seed; then, if only that is wanted, one target and maybe a file
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(arguments[0]);
        Fuzzing fuzzing =
                new Fuzzing(arguments[1].equals("0") ? System.nanoTime() & 0x7fffffff : Long.parseLong(arguments[1]));
        List<String> only =
                Stream.of(arguments).skip(2).filter(word -> !word.isEmpty()).toList();
        boolean clean = true;
        for (Target target : Target.values()) {
            if (only.isEmpty() || only.getFirst().equals(target.folder())) {
                clean &= fuzzing.run(
                        target,
                        only.isEmpty() ? target.share(seconds) : seconds,
                        only.size() > 1 ? List.of(only.get(1)) : List.of());
            }
        }
        System.exit(clean ? 0 : 1);
    }

    private boolean run(Target target, int seconds, Collection<String> inputs)
            throws IOException, InterruptedException {
        Path found = Files.createDirectories(HOME.resolve("findings").resolve(target.folder()));
        System.out.printf("%n== %s for %d s, seed %d%n", target.folder(), seconds, seed);
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of(
                "--target_class=" + target.type().getName(),
                "--instrumentation_includes=org.lectern.**",
                // what helps to get through comparisons and patterns takes most of the time; the dictionary knows the
                // words
                "--trace=cov",
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + File.separator,
                "-timeout=" + SECONDS_AN_INPUT,
                "-max_len=" + LARGEST_INPUT,
                "-seed=" + seed,
                "-print_final_stats=1"));
        if (inputs.isEmpty()) {
            Path corpus = Seeds.write(HOME.resolve("corpus").resolve(target.folder()), target, seed);
            Path words = Dictionary.write(HOME.resolve("words"));
            command.addAll(List.of("-dict=" + words, "-max_total_time=" + seconds, corpus.toString()));
        } else {
            command.addAll(inputs);
        }
        boolean clean = new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        if (!clean) {
            System.out.printf(
                    "%n%s: found something; the input is in %s.%nAgain: ./mvnw -Pfuzz verify -Dfuzz.target=%s -Dfuzz.input=FILE%n",
                    target.folder(), found, target.folder());
        }
        return clean;
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Djava.awt.headless=true",
                // one thread, so that an input takes the same way each time
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+EnableDynamicAgentLoading",
                "-classpath",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer");
    }
}
