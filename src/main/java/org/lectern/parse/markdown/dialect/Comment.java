package org.lectern.parse.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.scan.LineKind;

/// An HTML comment that stands on lines of its own.
///
/// @param from its first line, from 0
/// @param to the line after its last one
/// @param text between its marks, stripped
public record Comment(int from, int to, String text) {

    private static final Pattern ANYWHERE = Pattern.compile("<!--([\\s\\S]*?)-->");

    /// The comments between two lines, in order.
    public static List<Comment> in(Manuscript manuscript, int from, int to) {
        List<Comment> comments = new ArrayList<>();
        for (int line = from; line < to; line++) {
            if (manuscript.structure().kind(line) == LineKind.COMMENT) {
                Comment comment = at(manuscript, line, to);
                comments.add(comment);
                line = comment.to() - 1;
            }
        }
        return comments;
    }

    /// What the comments between two lines say, wherever they stand outside code, in order.
    public static List<String> texts(Manuscript manuscript, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int line = from; line < to; line++) {
            boolean code = manuscript.structure().kind(line).isCode();
            text.append(code ? "" : manuscript.lines().get(line)).append('\n');
        }
        return ANYWHERE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static Comment at(Manuscript manuscript, int from, int limit) {
        int to = from;
        while (to < limit && manuscript.structure().kind(to) == LineKind.COMMENT && !ends(manuscript, from, to)) {
            to++;
        }
        int after = Math.min(to + 1, limit);
        String text = manuscript.lines().between(from, after).strip();
        int end = text.indexOf("-->", 2);
        String inside = text.substring(Math.min(4, text.length()), end < 4 ? text.length() : end);
        return new Comment(from, after, inside.strip());
    }

    private static boolean ends(Manuscript manuscript, int from, int line) {
        String text = manuscript.lines().get(line);
        int open = line == from ? text.indexOf("<!--") + 2 : 0;
        return text.indexOf("-->", open) >= 0;
    }
}
