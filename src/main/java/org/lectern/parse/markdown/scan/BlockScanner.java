package org.lectern.parse.markdown.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Walks over lines once and says what each is, by the block rules of CommonMark as far as the top level needs them.
final class BlockScanner {

    private final Lines lines;
    private final List<LineKind> kinds;
    private final List<HeadingLine> headings = new ArrayList<>();
    private final List<Integer> rules = new ArrayList<>();

    private @Nullable Fence fence;
    private @Nullable HtmlStart html;
    /// Where the open paragraph of the top level began, or -1.
    private int paragraph = -1;
    /// Whether a paragraph inside a list or a quote is open, so that text may go on in it lazily.
    private boolean nested;
    /// The indent of the content of the open list's item; 0 when no list is open.
    private int item;

    BlockScanner(Lines lines) {
        this.lines = lines;
        this.kinds = new ArrayList<>(lines.count());
    }

    Structure scan(int from) {
        for (int line = 0; line < lines.count(); line++) {
            kinds.add(line < from ? LineKind.BLANK : kind(line));
        }
        return new Structure(lines, kinds, headings, rules);
    }

    private LineKind kind(int line) {
        String text = lines.get(line);
        if (fence != null && !leavesFence(text, fence)) {
            return inFence(text, fence);
        }
        if (html != null) {
            return inHtml(text, html);
        }
        return text.isBlank() ? blank() : fresh(line, text);
    }

    private boolean leavesFence(String text, Fence open) {
        boolean leaves = open.container() > 0 && !text.isBlank() && Marks.indent(text) < open.container();
        if (leaves) {
            fence = null;
        }
        return leaves;
    }

    private LineKind inFence(String text, Fence open) {
        if (open.closes(text)) {
            fence = null;
            return LineKind.FENCE;
        }
        return LineKind.FENCED;
    }

    private LineKind inHtml(String text, HtmlStart open) {
        if (open.endsAtBlank() && text.isBlank()) {
            html = null;
            return blank();
        }
        if (open.endsWith(text)) {
            html = null;
        }
        return open.kind();
    }

    private LineKind blank() {
        paragraph = -1;
        nested = false;
        return LineKind.BLANK;
    }

    private LineKind fresh(int line, String text) {
        int indent = Marks.indent(text);
        String stripped = text.strip();
        if (item > 0 && indent >= item) {
            return inItem(stripped);
        }
        if (Marks.isIndentedCode(indent)) {
            return indented();
        }
        return topLevel(line, indent, stripped);
    }

    private LineKind inItem(String stripped) {
        fence = Fence.opening(stripped, item).orElse(null);
        nested = fence == null && Marks.headingLevel(stripped) == 0;
        return fence == null ? LineKind.LIST : LineKind.FENCE;
    }

    // rule: an indented code block cannot interrupt a paragraph
    private LineKind indented() {
        if (paragraph >= 0) {
            return LineKind.TEXT;
        }
        if (nested) {
            return LineKind.LIST;
        }
        item = 0;
        return LineKind.INDENTED;
    }

    private LineKind topLevel(int line, int indent, String stripped) {
        char first = stripped.charAt(0);
        if (paragraph >= 0 && (first == '-' || first == '=') && Marks.isUnderline(stripped)) {
            return underline(line, first);
        }
        if (Marks.isRule(stripped)) {
            rules.add(line);
            return close(LineKind.RULE);
        }
        int level = Marks.headingLevel(stripped);
        if (level > 0) {
            headings.add(new HeadingLine(line, line + 1, level, Marks.headingText(stripped)));
            return close(LineKind.ATX_HEADING);
        }
        return begin(line, indent, stripped);
    }

    private LineKind begin(int line, int indent, String stripped) {
        Optional<Fence> opened = Fence.opening(stripped, 0);
        if (opened.isPresent()) {
            fence = opened.get();
            return close(LineKind.FENCE);
        }
        Optional<HtmlStart> markup = HtmlStart.of(stripped, paragraph >= 0 || nested);
        if (markup.isPresent()) {
            return beginHtml(stripped, markup.get());
        }
        return container(line, indent, stripped);
    }

    private LineKind beginHtml(String stripped, HtmlStart markup) {
        boolean whole = markup.kind() == LineKind.COMMENT
                ? stripped.indexOf("-->", 2) >= 0
                : markup.endsWith(stripped.substring(1));
        html = whole ? null : markup;
        return close(markup.kind());
    }

    private LineKind container(int line, int indent, String stripped) {
        if (stripped.charAt(0) == '>') {
            close(LineKind.QUOTE);
            nested = stripped.length() > 1;
            return LineKind.QUOTE;
        }
        int width = Marks.itemWidth(stripped);
        // rule: in order for a list item to interrupt a paragraph it must not be empty, and must start with 1
        if (width > 0 && (paragraph < 0 || mayInterrupt(stripped))) {
            close(LineKind.LIST);
            item = indent + width;
            nested = true;
            fence = Fence.opening(
                            stripped.substring(Math.min(width, stripped.length()))
                                    .strip(),
                            item)
                    .orElse(null);
            return LineKind.LIST;
        }
        return text(line, stripped);
    }

    private static boolean mayInterrupt(String stripped) {
        boolean empty = Marks.itemWidth(stripped) > stripped.length();
        return !empty
                && (!Character.isDigit(stripped.charAt(0)) || stripped.startsWith("1.") || stripped.startsWith("1)"));
    }

    private LineKind text(int line, String stripped) {
        if (nested) {
            return LineKind.LIST;
        }
        if (paragraph < 0) {
            if (Marks.isDefinition(stripped)) {
                return close(LineKind.DEFINITION);
            }
            close(LineKind.TEXT);
            paragraph = line;
        }
        return LineKind.TEXT;
    }

    private LineKind underline(int line, char mark) {
        String text = lines.between(paragraph, line).strip();
        headings.add(new HeadingLine(paragraph, line + 1, mark == '=' ? 1 : 2, text));
        return close(LineKind.UNDERLINE);
    }

    private LineKind close(LineKind kind) {
        paragraph = -1;
        nested = false;
        item = 0;
        return kind;
    }
}
