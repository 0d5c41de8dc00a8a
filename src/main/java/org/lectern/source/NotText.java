package org.lectern.source;

import java.util.Arrays;
import java.util.Optional;
import org.lectern.deck.Problem;

/// Tells files that hold no text from those that do.
final class NotText {

    /// How many bytes at the start are looked at.
    static final int LOOKED_AT = 64 * 1024;

    /// A text may hold a stray control character, but not one in every twenty bytes.
    static final int ONE_CONTROL_IN = 20;

    private enum Signature {
        PDF("%PDF-", "a PDF. Export its text first, for instance with pdftotext"),
        ZIP("PK\u0003\u0004", "a zipped document (such as .pptx, .odp or .docx). Export its text first"),
        OFFICE("\u00d0\u00cf\u0011\u00e0", "an old Office document. Export its text first"),
        PNG("\u0089PNG", "a picture. Lectern reads text"),
        JPEG("\u00ff\u00d8\u00ff", "a picture. Lectern reads text"),
        GIF("GIF8", "a picture. Lectern reads text"),
        GZIP("\u001f\u008b", "a compressed file. Unpack it first"),
        ELF("\u007fELF", "a program. Lectern reads text");

        private final String start;
        private final String advice;

        Signature(String start, String advice) {
            this.start = start;
            this.advice = advice;
        }

        boolean opens(byte[] bytes) {
            return ByteOrderMark.opens(bytes, start);
        }
    }

    private NotText() {}

    static Optional<Problem> problem(String name, byte[] bytes) {
        Optional<Problem> known = Arrays.stream(Signature.values())
                .filter(signature -> signature.opens(bytes))
                .findFirst()
                .map(signature -> binary(name + " is " + signature.advice + ", and open that."));
        return known.isPresent() || !mostlyControls(bytes)
                ? known
                : Optional.of(binary(name + " is not text. Export the text of your slides, and open that."));
    }

    private static Problem binary(String message) {
        return Problem.error("binary", message);
    }

    private static boolean mostlyControls(byte[] bytes) {
        if (ByteOrderMark.of(bytes).isPresent() || Utf16WithoutMark.of(bytes).isPresent()) {
            return false;
        }
        int looked = Math.min(bytes.length, LOOKED_AT);
        long controls = 0;
        for (int i = 0; i < looked; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return controls * ONE_CONTROL_IN > looked;
    }

    /// Tabs, line ends, form feeds and the escapes of terminals are at home in text.
    private static boolean isControl(byte value) {
        return value >= 0 && value < 0x20 && !(value >= '\t' && value <= '\r') && value != 0x1b;
    }
}
