package org.lectern.show.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/// A line with a checksum, so that a torn one is known.
final class Line {

    private static final String MARK = " *";
    private static final int DIGITS = 8;

    private Line() {}

    /// The content with its checksum and a line end.
    static String of(String content) {
        return content + MARK + checksum(content) + "\n";
    }

    /// The content of a line without its end; empty when the checksum is missing or another.
    static Optional<String> content(String line) {
        int end = line.length() - MARK.length() - DIGITS;
        if (end < 0 || !line.startsWith(MARK, end)) {
            return Optional.empty();
        }
        String content = line.substring(0, end);
        return line.endsWith(checksum(content)) ? Optional.of(content) : Optional.empty();
    }

    private static String checksum(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
