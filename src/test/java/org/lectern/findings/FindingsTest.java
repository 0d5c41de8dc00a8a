package org.lectern.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.format.Format;

class FindingsTest {

    private static final Path FINDINGS = Path.of("src/test/resources/org/lectern/findings");

    /// Far more than any of them takes: what takes longer hangs.
    private static final int HANGS = 60;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource
    @Timeout(value = HANGS, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void allFormatsKeepTheirPromises(Path finding) throws IOException {
        new Promises(folder.resolve("finding")).check(Files.readAllBytes(finding), EnumSet.allOf(Format.class));
    }

    static List<Path> allFormatsKeepTheirPromises() throws IOException {
        try (Stream<Path> files = Files.list(FINDINGS)) {
            return files.sorted().toList();
        }
    }
}
