package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/// A stretch of text in one font: the face asked for, or another where that lacks the characters.
record FaceRun(String text, Font font) {

    /// The text, cut where it needs another font.
    static List<FaceRun> of(String text, Face face, double size) {
        List<FaceRun> runs = new ArrayList<>();
        Optional<Fallback> current = Optional.empty();
        int from = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            Optional<Fallback> next = fallback(text.codePointAt(at), face, current);
            if (!next.equals(current) && at > from) {
                runs.add(run(text.substring(from, at), current, face, size));
                from = at;
            }
            current = next;
        }
        if (from < text.length()) {
            runs.add(run(text.substring(from), current, face, size));
        }
        return runs;
    }

    private static Optional<Fallback> fallback(int letter, Face face, Optional<Fallback> current) {
        if (letter == '\n' || face.has(letter)) {
            return Optional.empty();
        }
        return Fallback.of(letter, current);
    }

    private static FaceRun run(String text, Optional<Fallback> fallback, Face face, double size) {
        return new FaceRun(
                text, fallback.map(other -> other.at(face.isBold(), size)).orElseGet(() -> face.at(size)));
    }
}
