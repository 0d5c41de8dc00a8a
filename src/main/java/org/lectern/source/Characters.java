package org.lectern.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.lectern.deck.Problem;
import org.lectern.deck.SourceSpan;

/// Decoded text in which U+FFFD stands for bytes that mean nothing.
///
/// @param replaced how many times that was needed
/// @param firstReplaced index in the text of the first one; -1 for none
record Characters(String text, int replaced, int firstReplaced) {

    private static final char REPLACEMENT = '\ufffd';

    /// Decodes bytes from the given one on.
    static Characters of(byte[] bytes, int from, Charset charset) {
        // the quick way; a file may also hold the character itself, which is no damage
        String text = new String(bytes, from, bytes.length - from, charset);
        return text.indexOf(REPLACEMENT) < 0
                ? new Characters(text, 0, -1)
                : withReplacements(ByteBuffer.wrap(bytes, from, bytes.length - from), charset);
    }

    private static Characters withReplacements(ByteBuffer bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text =
                CharBuffer.allocate((int) Math.ceil(bytes.remaining() * (double) decoder.maxCharsPerByte()) + 8);
        int replaced = 0;
        int first = -1;
        CoderResult result = decoder.decode(bytes, text, true);
        while (result.isError()) {
            first = first < 0 ? text.position() : first;
            replaced++;
            text.put(REPLACEMENT);
            bytes.position(Math.min(bytes.limit(), bytes.position() + result.length()));
            result = decoder.decode(bytes, text, true);
        }
        decoder.flush(text);
        return new Characters(text.flip().toString(), replaced, first);
    }

    /// A warning that names the line of the first replacement, if there is any.
    Optional<Problem> problem() {
        if (replaced == 0) {
            return Optional.empty();
        }
        int line = LineEnds.lineAt(text, firstReplaced);
        String message =
                "Line %d: %s not be decoded and shows as %c. Save the file as UTF-8 with the program that wrote it."
                        .formatted(
                                line,
                                replaced == 1 ? "a byte could" : replaced + " bytes from here on could",
                                REPLACEMENT);
        return Optional.of(Problem.warning("invalid-bytes", message, SourceSpan.line(line)));
    }
}
