package org.lectern.parse.markdown.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.scan.VainLooks;

/// Finds the separators of a text as remark's lexer does: not inside code, fences and content classes.
///
/// It walks over the text once and takes the leftmost of: indented code, a code span (which may run over lines), a
/// content class `.name[…]`, a fence, a separator.
final class RemarkLexer {

    /// How far the end of a content class or a code span is looked for.
    static final int MAX_REACH = 200_000;

    /// A separator line.
    ///
    /// @param start offset of the mark
    /// @param end offset behind its line
    record Mark(Kind kind, int start, int end) {
        /// What it separates.
        enum Kind {
            SLIDE,
            STEP,
            NOTES
        }
    }

    private static final Pattern CLASS = Pattern.compile("(?:\\.[a-zA-Z_-][a-zA-Z0-9_-]{0,100}){1,50}+\\[");

    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final Matcher classes;
    private final VainLooks vain = new VainLooks();
    private int from;

    private RemarkLexer(String text, int from) {
        this.text = text;
        this.from = from;
        this.classes = CLASS.matcher(text);
    }

    static List<Mark> marks(String text, int from) {
        RemarkLexer lexer = new RemarkLexer(text, from);
        lexer.scan();
        return lexer.marks;
    }

    private void scan() {
        int at = from;
        while (at < text.length()) {
            int next = at == from || text.charAt(at - 1) == '\n' ? line(at) : -1;
            if (next < 0) {
                next = inside(at);
            }
            if (next > 0) {
                from = next;
                at = next;
            } else {
                at++;
            }
        }
    }

    /// Takes what begins with a line; returns where it ends, or -1.
    private int line(int at) {
        if (text.startsWith("    ", at) && at + 4 < text.length() && text.charAt(at + 4) != '\n') {
            return lineEnd(at + 4);
        }
        int separator = separator(at);
        return separator >= 0 ? separator : fence(at);
    }

    // rule: a separator is a line of exactly ---, -- or ???
    private int separator(int at) {
        int end = text.indexOf('\n', at);
        String line = text.substring(at, Math.min(end < 0 ? text.length() : end, at + 5));
        Mark.Kind kind = switch (line) {
            case "---" -> Mark.Kind.SLIDE;
            case "--" -> Mark.Kind.STEP;
            case "???" -> Mark.Kind.NOTES;
            default -> null;
        };
        if (kind == null) {
            return -1;
        }
        int after = end < 0 ? text.length() : end + 1;
        marks.add(new Mark(kind, at, after));
        return after;
    }

    private int fence(int at) {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        char mark = start < text.length() ? text.charAt(start) : ' ';
        int length = start;
        while (length < text.length() && text.charAt(length) == mark && (mark == '`' || mark == '~')) {
            length++;
        }
        int lineEnd = text.indexOf('\n', length);
        if (length - start < 3
                || lineEnd < 0
                || text.substring(length, lineEnd).strip().contains(" ")) {
            return -1;
        }
        // rule: `{3,} with \\S+ behind it: when the whole run never comes again, a shorter one may end the fence
        for (int marks = length - start; marks >= 3; marks--) {
            int end = fenceEnd(text.substring(start, start + marks), lineEnd + 1);
            if (end > 0) {
                return end;
            }
        }
        return -1;
    }

    // rule: it ends where the same marks come again before a line end
    private int fenceEnd(String marks, int content) {
        int found = text.indexOf(marks, content + 1);
        while (found >= 0) {
            int end = found + marks.length();
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            if (end == text.length() || text.charAt(end) == '\n') {
                return Math.min(text.length(), end + 1);
            }
            found = text.indexOf(marks, found + 1);
        }
        return -1;
    }

    /// Takes what may begin anywhere in a line; returns where it ends, or -1.
    private int inside(int at) {
        char c = text.charAt(at);
        if (vain.isEnough()) {
            return -1;
        }
        if (c == '`') {
            return codeSpan(at);
        }
        return c == '.' && classes.region(at, text.length()).lookingAt() ? bracketEnd(classes.end()) : -1;
    }

    // rule: `([^`]+?)`, which runs over lines
    private int codeSpan(int at) {
        int end = text.indexOf('`', at + 1);
        if (end < 0) {
            vain.add();
        }
        return end > at + 1 ? end + 1 : -1;
    }

    private int bracketEnd(int at) {
        int depth = 1;
        for (int i = at; i < Math.min(text.length(), at + MAX_REACH); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        vain.add();
        return -1;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }
}
