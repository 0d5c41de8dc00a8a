package org.lectern.ui.slide;

import java.text.Bidi;
import java.util.List;
import javafx.scene.Node;

/// A line of words. All sizes are in logical pixels.
///
/// @param words in the order in which they are read
/// @param space between two words
/// @param least the least that a line has above its baseline
/// @param below the least that it has below it
record WordLine(List<Word> words, double space, double least, double below) {

    double width() {
        double all = words.stream().mapToDouble(Word::width).sum();
        return all + space * words.stream().skip(1).filter(Word::spaced).count();
    }

    /// A high formula makes its line higher.
    double height() {
        return above()
                + Math.max(
                        below, words.stream().mapToDouble(Word::descent).max().orElse(0));
    }

    private double above() {
        return Math.max(least, words.stream().mapToDouble(Word::ascent).max().orElse(0));
    }

    /// Puts the words where they are seen.
    ///
    /// @param x of the left end
    /// @param y of the upper edge
    void place(double x, double y) {
        Word[] visual = visual();
        double left = x;
        for (int i = 0; i < visual.length; i++) {
            left += i > 0 && isGapBetween(visual[i - 1], visual[i]) ? space : 0;
            Node node = visual[i].node();
            node.resizeRelocate(left, y + above() - visual[i].ascent(), node.prefWidth(-1), node.prefHeight(-1));
            left += visual[i].width();
        }
    }

    /// From left to right.
    private Word[] visual() {
        byte[] levels = new byte[words.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = words.get(i).level();
        }
        Word[] visual = words.toArray(Word[]::new);
        Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
        return visual;
    }

    /// The space belongs to whichever of two neighbours comes later in reading order.
    private boolean isGapBetween(Word one, Word other) {
        return (words.indexOf(one) > words.indexOf(other) ? one : other).spaced();
    }
}
