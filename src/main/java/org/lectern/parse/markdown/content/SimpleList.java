package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;

/// Reads a list of bullets: paragraphs, and lists inside it, that are indented by two columns each. At most one blank
/// line stands between two of them.
final class SimpleList {

    private static final int MAX_DEPTH = 6;
    private static final int INDENT = 2;

    private final String text;
    private final BlockRules rules;
    private final char[] markers = new char[MAX_DEPTH];
    private int at;
    private boolean sure = true;

    SimpleList(String text, int at, BlockRules rules) {
        this.text = text;
        this.at = at;
        this.rules = rules;
    }

    /// Whether a bullet stands here, and a word behind it.
    static boolean begins(String text, int at) {
        return at + INDENT < text.length()
                && "-*+".indexOf(text.charAt(at)) >= 0
                && text.charAt(at + 1) == ' '
                && text.charAt(at + INDENT) > ' ';
    }

    /// The list; empty when only the parser can say what it is.
    Optional<Block> read() {
        List<ListItem> items = items(0);
        boolean ends = at >= text.length() || text.charAt(at) == '\n';
        return sure && ends ? Optional.of(new Block.BulletList(items)) : Optional.empty();
    }

    /// Where the line below the list begins.
    int end() {
        return at;
    }

    private List<ListItem> items(int depth) {
        List<ListItem> items = new ArrayList<>();
        while (sure && depth(next()) == depth) {
            at = next();
            items.add(item(depth));
        }
        return items;
    }

    private ListItem item(int depth) {
        int indent = (depth + 1) * INDENT;
        sure &= isMarker(text.charAt(at + indent - INDENT), depth);
        List<Block> content = new ArrayList<>(INDENT);
        content.add(paragraph(indent));
        while (sure && goesOn(depth)) {
            at = next();
            content.add(depth(at) > depth ? list(content.getLast(), depth + 1) : paragraph(indent));
        }
        return ListItem.of(content);
    }

    /// Whether what comes next is inside the item.
    private boolean goesOn(int depth) {
        int line = next();
        int inner = depth(line);
        return inner >= 0 ? inner > depth : line > at && isText(line, (depth + 1) * INDENT);
    }

    private Block list(Block before, int depth) {
        sure &= depth(at) == depth && !(before instanceof Block.BulletList);
        return new Block.BulletList(items(depth));
    }

    private Block paragraph(int indent) {
        SimpleLine line = new SimpleLine(text);
        add(line, indent);
        while (sure && depth(at) < 0 && isText(at, indent)) {
            line.lineEnd(rules.has(BlockRules.Option.HARD_BREAKS));
            add(line, indent);
        }
        return new Block.Paragraph(line.content());
    }

    private void add(SimpleLine line, int indent) {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        sure &= line.add(at + indent, end);
        at = Math.min(end + 1, text.length());
    }

    // rule: changing the bullet starts a new list
    private boolean isMarker(char marker, int depth) {
        if (depth >= MAX_DEPTH || rules.steppedMarkers().indexOf(marker) >= 0) {
            return false;
        }
        boolean same = markers[depth] == 0 || markers[depth] == marker;
        markers[depth] = marker;
        return same;
    }

    /// The line here, or the one below it when it is blank.
    private int next() {
        return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
    }

    /// How deep inside others the item on a line is; -1 when there is none.
    private int depth(int line) {
        int indent = indent(line);
        return indent % INDENT == 0 && begins(text, line + indent) ? indent / INDENT : -1;
    }

    /// Whether a line is indented so far, and not blank.
    private boolean isText(int line, int indent) {
        return indent(line) == indent && line + indent < text.length() && text.charAt(line + indent) != '\n';
    }

    private int indent(int line) {
        return SimpleLine.notSpace(text, line, text.length()) - line;
    }
}
