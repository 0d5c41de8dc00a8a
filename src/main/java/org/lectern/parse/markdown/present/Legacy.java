package org.lectern.parse.markdown.present;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;

/// Text in the legacy syntax: preformatted, a list, or a paragraph whose line ends are kept.
final class Legacy {

    private static final String TAB = "    ";

    private Legacy() {}

    static Block read(SlideLines lines) {
        String line = lines.peek();
        if (Character.isWhitespace(line.charAt(0))) {
            return preformatted(lines);
        }
        return line.startsWith("- ") ? list(lines) : paragraph(lines);
    }

    // rule: lines that begin with white space are preformatted, without the white space of the first one
    private static Block preformatted(SlideLines lines) {
        String first = lines.peek();
        String indent = first.substring(0, first.length() - first.stripLeading().length());
        StringBuilder text = new StringBuilder();
        while (lines.hasNext()
                && (lines.peek().startsWith(indent) || lines.peek().isEmpty())) {
            String line = lines.take();
            text.append(line.isEmpty() ? line : line.substring(indent.length())).append('\n');
        }
        return Block.preformatted(text.toString().replace("\t", TAB).stripTrailing());
    }

    // rule: a list is lines that begin with a hyphen and a space; an indented line goes on with its item
    private static Block list(SlideLines lines) {
        List<String> items = new ArrayList<>();
        while (lines.hasNext() && (lines.peek().startsWith("- ") || lines.peek().startsWith(" "))) {
            String line = lines.take();
            if (line.startsWith("- ")) {
                items.add(line.substring(2));
            } else {
                items.add(items.removeLast() + " " + line.strip());
            }
        }
        return new Block.BulletList(items.stream()
                .map(item -> ListItem.of(List.of(new Block.Paragraph(Font.line(item.strip())))))
                .toList());
    }

    // rule: a command ends the text; \. begins a line with a period that is no command
    private static Block paragraph(SlideLines lines) {
        List<Inline> content = new ArrayList<>();
        do {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak());
            }
            String line = lines.take();
            content.addAll(Font.line(line.startsWith("\\.") ? line.substring(1) : line));
        } while (lines.hasNext() && !lines.peek().isBlank() && !Command.is(lines.peek()));
        return new Block.Paragraph(content);
    }
}
