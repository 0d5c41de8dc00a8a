package org.lectern.ui.slide;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// Cuts a paragraph that is too long for one page into sentences, and those into stretches of words. Pure.
final class Sentences {

    /// A shorter paragraph stays whole.
    static final int LONG = 240;

    private Sentences() {}

    static List<Block> of(Block.Paragraph paragraph) {
        String text = PlainText.of(paragraph);
        if (text.length() <= LONG) {
            return List.of(paragraph);
        }
        List<Block> parts = new ArrayList<>();
        List<Inline> rest = paragraph.content();
        int from = 0;
        for (int end : ends(text)) {
            parts.add(new Block.Paragraph(InlineCut.before(rest, end - from)));
            rest = InlineCut.from(rest, end - from);
            from = end;
        }
        return parts;
    }

    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            stretches(text, from, to, ends);
            from = to;
        }
        return ends;
    }

    private static void stretches(String text, int from, int to, List<Integer> ends) {
        int at = from;
        while (to - at > LONG) {
            int space = text.lastIndexOf(' ', at + LONG);
            at = space > at ? space + 1 : at + LONG;
            ends.add(at);
        }
        ends.add(to);
    }
}
