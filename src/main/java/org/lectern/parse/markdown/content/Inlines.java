package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Inline;

/// Joins and trims runs of inline content.
final class Inlines {

    private Inlines() {}

    static boolean isSpace(Inline inline) {
        return inline instanceof Inline.LineBreak || (inline instanceof Inline.Text(String text) && text.isBlank());
    }

    /// Without spaces and line breaks at both ends, neighbouring texts joined.
    static List<Inline> trimmed(List<Inline> content) {
        List<Inline> joined = joined(content);
        while (!joined.isEmpty() && isSpace(joined.getFirst())) {
            joined.removeFirst();
        }
        while (!joined.isEmpty() && isSpace(joined.getLast())) {
            joined.removeLast();
        }
        if (!joined.isEmpty() && joined.getFirst() instanceof Inline.Text(String text)) {
            joined.set(0, new Inline.Text(text.stripLeading()));
        }
        if (!joined.isEmpty() && joined.getLast() instanceof Inline.Text(String text)) {
            joined.set(joined.size() - 1, new Inline.Text(text.stripTrailing()));
        }
        return joined;
    }

    /// Neighbouring texts as one, with no two spaces where they meet.
    static List<Inline> joined(List<Inline> content) {
        List<Inline> joined = new ArrayList<>(content.size());
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text(String more)) {
                boolean twice = text.length() > 0 && text.charAt(text.length() - 1) == ' ' && more.startsWith(" ");
                text.append(twice ? more.substring(1) : more);
            } else {
                flush(text, joined);
                joined.add(inline);
            }
        }
        flush(text, joined);
        return joined;
    }

    private static void flush(StringBuilder text, List<Inline> joined) {
        if (text.length() > 0) {
            joined.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }
}
