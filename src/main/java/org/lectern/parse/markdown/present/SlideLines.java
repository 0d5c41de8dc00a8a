package org.lectern.parse.markdown.present;

import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.scan.Lines;

/// The lines of a file without its comments, and where the reader stands.
final class SlideLines {

    private final Lines lines;
    private final String comment;
    private int next;

    private SlideLines(Lines lines, String comment) {
        this.lines = lines;
        this.comment = comment;
        skipComments();
    }

    // rule: a file whose first line begins with "# " is Markdown with // comments; in others, # begins a comment
    static SlideLines of(Manuscript manuscript) {
        Lines lines = manuscript.lines();
        int line = 0;
        while (line < lines.count() - 1 && lines.blank(line)) {
            line++;
        }
        return new SlideLines(lines, lines.get(line).startsWith("# ") && !isOld(lines) ? "//" : "#");
    }

    /// Files older than the Markdown syntax may begin with a comment.
    private static boolean isOld(Lines lines) {
        boolean sections = false;
        for (int line = 0; line < lines.count(); line++) {
            String text = lines.get(line);
            if (text.startsWith("## ")) {
                return false;
            }
            sections |= text.startsWith("* ");
        }
        return sections;
    }

    boolean isMarkdown() {
        return comment.equals("//");
    }

    boolean hasNext() {
        return next < lines.count();
    }

    /// The line that comes next.
    String peek() {
        return lines.get(next);
    }

    /// The number of the line that comes next, from 0.
    int number() {
        return next;
    }

    String take() {
        String line = lines.get(next);
        next++;
        skipComments();
        return line;
    }

    void skipBlank() {
        while (hasNext() && peek().isBlank()) {
            take();
        }
    }

    private void skipComments() {
        while (hasNext() && peek().startsWith(comment) && !isHeading(peek())) {
            next++;
        }
    }

    private boolean isHeading(String line) {
        return isMarkdown() && line.startsWith("# ");
    }

    /// Whether a line begins a section or a subsection; 0 when it does not, else how many marks it has.
    int headingLevel(String line) {
        char mark = isMarkdown() ? '#' : '*';
        int level = 0;
        while (level < line.length() && line.charAt(level) == mark) {
            level++;
        }
        boolean ended = level == line.length() || line.charAt(level) == ' ';
        boolean title = isMarkdown() && level == 1;
        return ended && !title ? level : 0;
    }

    /// The marks of a section's own heading.
    int sectionLevel() {
        return isMarkdown() ? 2 : 1;
    }

    // rule: a line that begins with a colon and a space is the presenter's
    static boolean isNote(String line) {
        return line.startsWith(": ") || line.equals(":");
    }

    static String note(String line) {
        return line.substring(1).strip();
    }
}
