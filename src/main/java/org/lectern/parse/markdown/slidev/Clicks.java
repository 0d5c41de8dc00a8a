package org.lectern.parse.markdown.slidev;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.content.StepAt;
import org.lectern.parse.markdown.scan.Lines;

/// Takes a slide apart where components that show things at a click stand on lines of their own: `<v-click>`,
/// `<v-after>`, `<v-clicks>`, `<v-switch>`, and code that moves from one state to the next. Those inside a line, and
/// directives on other elements, are left to {@link ClickElements}.
final class Clicks {

    /// How deep components may stand in each other; what is deeper appears with what is around it.
    static final int MAX_DEPTH = 20;

    private static final Pattern FENCE = Pattern.compile("^[ \\t]*(`{3,}|~{3,})(.*)$");
    private static final Pattern ALONE = Pattern.compile("^[ \\t]*(<[^<>]*[^/<>]>)(?:(.*)(</[A-Za-z-]+>))?[ \\t]*$");
    private static final Pattern MAGIC_MOVE = Pattern.compile("\\s*md\\s+magic-move\\b.*");

    private final Lines lines;
    private final int line;
    private final List<Part> parts = new ArrayList<>();
    private int from;
    private int at;

    private Clicks(Lines lines, int line) {
        this.lines = lines;
        this.line = line;
    }

    /// @param line where the text begins in the file, from 1
    static List<Part> parts(String text, int line) {
        return parts(text, line, 0);
    }

    private static List<Part> parts(String text, int line, int depth) {
        return depth > MAX_DEPTH ? List.of(new Part.Text(text, line)) : new Clicks(Lines.of(text), line).read(depth);
    }

    private List<Part> read(int depth) {
        while (at < lines.count()) {
            Matcher fence = FENCE.matcher(lines.get(at));
            Matcher alone = ALONE.matcher(lines.get(at));
            if (fence.matches()) {
                fenced(fence.group(1), fence.group(2));
            } else if (alone.matches()) {
                ClickTag.of(alone.group(1)).ifPresentOrElse(tag -> component(tag, alone, depth), () -> at++);
            } else {
                at++;
            }
        }
        text(lines.count());
        return parts;
    }

    private void text(int to) {
        if (to > from) {
            parts.add(new Part.Text(lines.between(from, to), line + from));
        }
    }

    private void component(ClickTag tag, Matcher alone, int depth) {
        if (alone.group(3) != null && !tag.isClosedBy(alone.group(3))) {
            at++;
            return;
        }
        text(at);
        int open = at;
        if (alone.group(3) != null) {
            parts.addAll(tag.around(inner -> parts(inner, line + open, depth + 1), alone.group(2)));
            at++;
        } else if (!tag.closing()) {
            at = close(tag, open + 1);
            boolean html = open + 1 < at && !lines.blank(open + 1);
            String inner = lines.between(open + 1, at);
            // rule: without a blank line below its tag an element is HTML, in which indentation means nothing
            String text = html ? inner.stripIndent() : inner;
            parts.addAll(tag.around(more -> parts(more, line + open + 1, depth + 1), text));
            at = Math.min(at + 1, lines.count());
        } else {
            at++;
        }
        from = at;
    }

    /// The line that closes a component, or the line after the last one.
    private int close(ClickTag tag, int first) {
        int open = 1;
        for (int i = first; i < lines.count(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                i = Math.min(closingFence(fence.group(1), i), lines.count() - 1);
                continue;
            }
            String text = lines.get(i).strip();
            open += tag.isOpenedBy(text) ? 1 : 0;
            open -= tag.isClosedBy(text) ? 1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return lines.count();
    }

    private int closingFence(String mark, int open) {
        for (int i = open + 1; i < lines.count(); i++) {
            String text = lines.get(i).strip();
            if (text.startsWith(mark) && text.chars().allMatch(c -> c == mark.charAt(0))) {
                return i;
            }
        }
        return lines.count();
    }

    private void fenced(String mark, String info) {
        int close = closingFence(mark, at);
        if (MAGIC_MOVE.matcher(info).matches()) {
            text(at);
            states(at + 1, close);
            from = Math.min(close + 1, lines.count());
        }
        at = Math.min(close + 1, lines.count());
    }

    // rule: a magic move shows the code blocks in it one after the other, each at a click
    private void states(int first, int end) {
        StepAt when = StepAt.exactly(0);
        for (int i = first; i < end; i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int close = Math.min(closingFence(fence.group(1), i) + 1, end);
                parts.add(new Part.Step(when, List.of(new Part.Text(lines.between(i, close), line + i))));
                when = StepAt.NEXT;
                i = close - 1;
            }
        }
    }
}
