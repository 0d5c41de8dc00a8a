package org.lectern.source;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.deck.Problem;
import org.lectern.deck.SourceSpan;

/// Notices letters that went through the wrong encoding before the file was saved, such as `Ã©` for `é`.
final class Mojibake {

    /// One such pair may be meant; a text that is about them may hold two.
    static final int ENOUGH = 3;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// What the first byte of a UTF-8 sequence looks like in Windows-1252, and then what the others do.
    private static final Pattern SUSPECT = Pattern.compile("[\u00c2-\u00c5\u00e2\u00f0][^\\p{ASCII}]{1,3}");

    private Mojibake() {}

    static Optional<Problem> problem(String text) {
        if (isAscii(text)) {
            return Optional.empty();
        }
        Matcher suspects = SUSPECT.matcher(text);
        int found = 0;
        int first = -1;
        while (found < ENOUGH && suspects.find()) {
            if (isMojibake(suspects.group())) {
                first = found == 0 ? suspects.start() : first;
                found++;
            }
        }
        return found < ENOUGH ? Optional.empty() : Optional.of(warning(text, first));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// Whether the characters, put back into Windows-1252 bytes, begin with a UTF-8 sequence.
    private static boolean isMojibake(String suspect) {
        return IntStream.rangeClosed(2, suspect.length())
                .anyMatch(length -> isUtf8(suspect.substring(0, length).getBytes(WESTERN)));
    }

    private static boolean isUtf8(byte[] bytes) {
        Utf8Bytes counted = Utf8Bytes.count(bytes);
        return counted.good() > 0 && counted.broken() == 0;
    }

    private static Problem warning(String text, int at) {
        int line = LineEnds.lineAt(text, at);
        String message = ("Line %d: \u201c%s\u201d looks like a letter saved in the wrong encoding."
                        + " Open the original again as UTF-8 and save it anew.")
                .formatted(line, text.substring(at, Math.min(text.length(), at + 2)));
        return Problem.warning("mojibake", message, SourceSpan.line(line));
    }
}
