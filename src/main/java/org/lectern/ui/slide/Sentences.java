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

    /// More characters than this are never shown on one slide.
    static final int LONGEST = 200_000;

    private static final int FEW_LINES = 4;

    private Sentences() {}

    /// The paragraph in parts; what is beyond the last part that any slide could show is left out.
    static List<Block> of(Block.Paragraph paragraph) {
        String text = PlainText.of(paragraph);
        if (text.length() <= LONG && text.lines().count() <= FEW_LINES) {
            return List.of(paragraph);
        }
        List<Block> parts = new ArrayList<>();
        List<Inline> rest = paragraph.content();
        int from = 0;
        for (int end : ends(text.substring(0, Math.min(text.length(), LONGEST)))) {
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
            lines(text, from, to, ends);
            from = to;
        }
        return ends;
    }

    private static void lines(String text, int from, int to, List<Integer> ends) {
        int at = from;
        for (int end = text.indexOf('\n', at); end >= 0 && end < to - 1; end = text.indexOf('\n', at)) {
            stretches(text, at, end + 1, ends);
            at = end + 1;
        }
        stretches(text, at, to, ends);
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
