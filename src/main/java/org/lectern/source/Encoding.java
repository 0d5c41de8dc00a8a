package org.lectern.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Which charset a file is in.
///
/// @param guessed whether it was guessed from the frequency of letters, and may be wrong
record Encoding(Charset charset, boolean guessed) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    static Encoding said(Charset charset) {
        return new Encoding(charset, false);
    }

    /// The charset of bytes without a byte order mark.
    ///
    /// Text in another charset is hardly ever valid UTF-8, so UTF-8 is tried first; a few broken bytes in much good
    /// UTF-8 are damage, not another charset.
    static Encoding of(byte[] bytes) {
        Optional<Charset> wide = Utf16WithoutMark.of(bytes);
        if (wide.isPresent()) {
            return new Encoding(wide.get(), true);
        }
        Utf8Bytes utf8 = Utf8Bytes.count(bytes);
        if (utf8.broken() == 0 || utf8.good() >= utf8.broken()) {
            return escaped(bytes, utf8).orElse(said(StandardCharsets.UTF_8));
        }
        return new Encoding(detected(bytes).orElse(WESTERN), true);
    }

    /// rule: ISO-2022 writes other letters in ASCII bytes, after an escape character and `$` or `(`.
    private static Optional<Encoding> escaped(byte[] bytes, Utf8Bytes utf8) {
        boolean plain = utf8.good() == 0 && utf8.broken() == 0 && utf8.escapes() > 0;
        return plain ? detected(bytes).map(charset -> new Encoding(charset, true)) : Optional.empty();
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(Sample.of(bytes));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(name -> !name.equals("US-ASCII") && !name.equals("UTF-8"))
                .flatMap(Encoding::named);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (UnsupportedCharsetException | IllegalCharsetNameException _) {
            return Optional.empty();
        }
    }
}
