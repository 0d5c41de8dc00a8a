package org.lectern.parse.markdown.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.scan.Lines;
import org.lectern.parse.markdown.scan.Structure;

/// Takes the content classes out of a text: `.name[text]` is its text, and a left one beside a right one are columns.
final class ContentClasses {

    private static final int MAX_DEPTH = 10;
    private static final Pattern CLASS = Pattern.compile("(?<![\\w\\\\`])((?:\\.[a-zA-Z_-][a-zA-Z0-9_-]{0,100})++)\\[");

    private ContentClasses() {}

    /// The parts of a slide's content.
    static List<Part> parts(String text, int line) {
        List<Part> parts = new ArrayList<>();
        List<Part.Column> columns = new ArrayList<>();
        int from = 0;
        Matcher found = CLASS.matcher(text);
        while (found.find(from)) {
            int end = end(text, found.end());
            if (end < 0) {
                break;
            }
            String inside = text.substring(found.end(), end);
            boolean column = inside.indexOf('\n') >= 0
                    && side(found.group(1))
                    && !isCode(Structure.of(Lines.of(text), 0), found.start());
            if (column) {
                addText(text.substring(0, found.start()), line, parts, columns);
                columns.add(new Part.Column(1, List.of(new Part.Text(unwrapped(inside, 0), line))));
                text = text.substring(end + 1);
                from = 0;
            } else {
                from = end + 1;
            }
            found = CLASS.matcher(text);
            if (from > text.length()) {
                break;
            }
        }
        addText(text, line, parts, columns);
        flush(parts, columns);
        return parts;
    }

    private static boolean side(String classes) {
        return classes.contains("left")
                || classes.contains("right")
                || classes.contains("column")
                || classes.contains("col-");
    }

    private static void addText(String text, int line, List<Part> parts, List<Part.Column> columns) {
        if (!text.isBlank()) {
            flush(parts, columns);
            parts.add(new Part.Text(unwrapped(text, 0), line));
        }
    }

    private static void flush(List<Part> parts, List<Part.Column> columns) {
        if (columns.size() > 1) {
            parts.add(new Part.Columns(columns));
        } else if (columns.size() == 1) {
            parts.addAll(columns.getFirst().parts());
        }
        columns.clear();
    }

    /// The text with every class and its brackets gone.
    private static String unwrapped(String text, int depth) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        Matcher found = CLASS.matcher(text);
        Structure structure = Structure.of(Lines.of(text), 0);
        while (depth < MAX_DEPTH && found.find(from)) {
            int end = end(text, found.end());
            if (end < 0) {
                break;
            }
            if (isCode(structure, found.start())) {
                result.append(text, from, found.end());
                from = found.end();
                continue;
            }
            String inside = unwrapped(text.substring(found.end(), end), depth + 1);
            result.append(text, from, found.start()).append(inside.indexOf('\n') >= 0 ? "\n" + inside + "\n" : inside);
            from = end + 1;
        }
        return result.append(text.substring(from)).toString();
    }

    // rule: remark's lexer knows no content class inside a fence
    private static boolean isCode(Structure structure, int offset) {
        return structure.kind(structure.lines().lineAt(offset)).isCode();
    }

    private static int end(String text, int at) {
        int depth = 1;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
