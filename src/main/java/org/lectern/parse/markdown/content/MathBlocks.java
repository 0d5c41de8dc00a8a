package org.lectern.parse.markdown.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.scan.Lines;
import org.lectern.parse.markdown.scan.Structure;

/// Formulas that begin and end with `$$`, or with `\[` and `\]`, on lines of their own: they become fences, since
/// inside
/// them a line that begins with `+` is no list, and one of `=` no underline.
final class MathBlocks {

    private static final String FENCE = "```";
    // rule: in Slidev, braces behind the opening dollar signs say which lines are lit when
    private static final Pattern OPEN = Pattern.compile("([\\s>]*)(\\$\\$|\\\\\\[)\\s*(?:\\{[^{}]*}\\s*)?");
    private static final Pattern ALONE = Pattern.compile("( {0,3})\\\\\\[(.{1,2000})\\\\]\\s*");

    private final Structure structure;

    private MathBlocks(Structure structure) {
        this.structure = structure;
    }

    /// The text with fences around such formulas; every line keeps its number.
    static String fenced(String markdown) {
        return markdown.contains("$$") || markdown.contains("\\[")
                ? new MathBlocks(Structure.of(Lines.of(markdown), 0)).fenced()
                : markdown;
    }

    private String fenced() {
        StringBuilder text = new StringBuilder();
        Lines lines = structure.lines();
        int line = 0;
        while (line < lines.count()) {
            int end = end(line);
            if (end < 0) {
                text.append(shown(line)).append('\n');
                line++;
            } else {
                append(text, line, end);
                line = end + 1;
            }
        }
        return text.toString();
    }

    /// The line that closes the formula that a line opens; -1 when it opens none.
    private int end(int line) {
        Matcher open = OPEN.matcher(structure.lines().get(line));
        if (structure.kind(line).isCode() || !open.matches()) {
            return -1;
        }
        String close = open.group(2).equals("$$") ? "$$" : "\\]";
        boolean environment = line + 1 < structure.lines().count()
                && structure.lines().get(line + 1).strip().startsWith("\\begin{");
        for (int end = line + 1; end < structure.lines().count(); end++) {
            String text =
                    structure.lines().get(end).replaceFirst("^[\\s>]*", "").strip();
            if (text.equals(close)) {
                return end;
            }
            // a blank line inside an environment is no end of the formula
            if ((text.isEmpty() && !environment) || text.contains(FENCE)) {
                return -1;
            }
        }
        return -1;
    }

    private void append(StringBuilder text, int first, int last) {
        String indent = structure.lines().get(first).replaceFirst("[$\\\\].*$", "");
        text.append(indent).append(FENCE).append("math\n");
        for (int line = first + 1; line < last; line++) {
            text.append(structure.lines().get(line)).append('\n');
        }
        text.append(indent).append(FENCE).append('\n');
    }

    private String shown(int line) {
        String text = structure.lines().get(line);
        Matcher alone = ALONE.matcher(text);
        return !structure.kind(line).isCode() && alone.matches()
                ? alone.group(1) + "$$" + alone.group(2).strip() + "$$"
                : text;
    }
}
