package org.lectern.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.lectern.findings.Promises;
import org.lectern.format.Format;

/// A file of any bytes: decoded, detected, and read as what it looks like and as one more format, with its facts. Which
/// one that is depends on the bytes, so that the same file is always read the same way.
public final class ReadingTarget {

    private static final Format[] FORMATS = Format.values();
    private static final Promises PROMISES = new Promises(file());

    private ReadingTarget() {}

    /// Reads one file.
    ///
    /// @param bytes of the file
    public static void fuzzerTestOneInput(byte[] bytes) {
        PROMISES.check(bytes, List.of(FORMATS[Math.floorMod(Arrays.hashCode(bytes), FORMATS.length)]));
    }

    private static Path file() {
        try {
            Path folder = Files.createTempDirectory("lectern-fuzz");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("deck");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
