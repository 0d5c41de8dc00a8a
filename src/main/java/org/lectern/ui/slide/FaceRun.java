package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/// A stretch of text in one font: the face asked for, or another where that lacks the characters.
///
/// @param thickened whether bold type is asked for and the font has none: a stroke around the letters stands for it
record FaceRun(String text, Font font, boolean thickened) {

    /// The size of a space that nobody sees, in logical pixels: the toolkit breaks lines at spaces alone.
    private static final double HAIR = 0.5;

    /// The text, cut where it needs another font. Marks that the font of their letter lacks are left out.
    static List<FaceRun> of(String text, Face face, double size) {
        return new Cutter(face, size).cut(text);
    }

    /// Walks through a text and collects its runs.
    private static final class Cutter {

        private final Face face;
        private final double size;
        private final List<FaceRun> runs = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();
        private Optional<Fallback> current = Optional.empty();

        Cutter(Face face, double size) {
            this.face = face;
            this.size = size;
        }

        List<FaceRun> cut(String text) {
            text.codePoints().forEach(this::add);
            end();
            return runs;
        }

        private void add(int letter) {
            if (letter == Seams.SEAM) {
                end();
                runs.add(new FaceRun(" ", face.at(HAIR), false));
                return;
            }
            if (CombiningMarks.is(letter)) {
                addMark(letter);
                return;
            }
            Optional<Fallback> next = fallback(letter);
            if (!next.equals(current)) {
                end();
                current = next;
            }
            run.appendCodePoint(letter);
        }

        /// A mark of another face would stand beside its letter, on a dotted circle.
        private void addMark(int mark) {
            boolean known = current.map(other -> other.has(mark)).orElseGet(() -> face.has(mark));
            if (known) {
                run.appendCodePoint(mark);
            }
        }

        private Optional<Fallback> fallback(int letter) {
            return letter == '\n' || face.has(letter) ? Optional.empty() : Fallback.of(letter, current);
        }

        private void end() {
            if (!run.isEmpty()) {
                boolean thickened = face.isBold()
                        && current.filter(other -> !other.hasBold()).isPresent();
                runs.add(new FaceRun(run.toString(), font(), thickened));
                run.setLength(0);
            }
        }

        private Font font() {
            return current.map(other -> other.at(face.isBold(), size)).orElseGet(() -> face.at(size));
        }
    }
}
