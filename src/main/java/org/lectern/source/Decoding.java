package org.lectern.source;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Problem;

/// Bytes to text: finds the charset, decodes, sets line ends right, and says what was odd.
final class Decoding {

    private Decoding() {}

    static SourceText decode(String name, byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        int skip = mark.map(ByteOrderMark::length).orElse(0);
        Encoding encoding = mark.map(known -> Encoding.said(known.charset())).orElseGet(() -> Encoding.of(bytes));
        Characters characters = Characters.of(bytes, skip, encoding.charset());
        String text = LineEnds.toNewlines(characters.text());
        return new SourceText(name, text, encoding.charset(), problems(encoding, characters, text));
    }

    private static List<Problem> problems(Encoding encoding, Characters characters, String text) {
        List<Problem> problems = new ArrayList<>();
        if (encoding.guessed()) {
            problems.add(guessed(encoding.charset()));
        }
        characters.problem().ifPresent(problems::add);
        Mojibake.problem(text).ifPresent(problems::add);
        return problems;
    }

    private static Problem guessed(Charset charset) {
        String message = "This file is not in UTF-8; it was read as %s. If letters look wrong, save it as UTF-8."
                .formatted(charset.displayName());
        return new Problem(Problem.Severity.INFO, "charset", message, Optional.empty());
    }
}
