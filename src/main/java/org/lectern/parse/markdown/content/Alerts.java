package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// Quotes that are alerts.
final class Alerts {

    // rule: GitHub Flavored Markdown: a quote whose first line is [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or
    // [!CAUTION] is an alert
    private static final Pattern MARK = Pattern.compile("(?i)\\[!(note|tip|important|warning|caution)]\\s*");

    private Alerts() {}

    /// The blocks of a quote, with the kind of an alert as a word instead of its mark.
    static List<Block> named(List<Block> quote) {
        if (quote.isEmpty()
                || !(quote.getFirst() instanceof Block.Paragraph(List<Inline> content))
                || content.isEmpty()
                || !(content.getFirst() instanceof Inline.Text(String text))) {
            return quote;
        }
        Matcher mark = MARK.matcher(text);
        return mark.lookingAt() ? named(quote, content, mark.group(1), text.substring(mark.end())) : quote;
    }

    private static List<Block> named(List<Block> quote, List<Inline> content, String kind, String rest) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Strong(List.of(new Inline.Text(capitalized(kind)))));
        line.add(new Inline.Text(rest.isEmpty() && content.size() == 1 ? "" : ": " + rest));
        line.addAll(content.subList(1, content.size()));
        List<Block> blocks = new ArrayList<>(quote);
        blocks.set(0, new Block.Paragraph(line));
        return blocks;
    }

    private static String capitalized(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1).toLowerCase(Locale.ROOT);
    }
}
