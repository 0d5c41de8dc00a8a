package org.lectern.parse.markdown.pandoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.scan.HeadingLine;
import org.lectern.parse.markdown.scan.LineKind;

/// What pandoc sees at the top level: headings and rules, in order, and what follows them.
final class Blocks {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w-]*:(?:\\s.*)?");
    private static final int LONGEST_METADATA = 200;

    private final Manuscript manuscript;
    private final Divs divs;
    private final Map<Integer, HeadingLine> headings = new HashMap<>();

    Blocks(Manuscript manuscript, Divs divs) {
        this.manuscript = manuscript;
        this.divs = divs;
        manuscript.structure().headings().stream()
                .filter(heading -> !divs.holds(heading.line()) && isHeading(heading))
                .forEach(heading -> headings.put(heading.line(), heading));
    }

    /// The headings, by line.
    Map<Integer, HeadingLine> headings() {
        return headings;
    }

    // rule: a heading needs a blank line before it, unless another block has ended there (blank_before_header)
    private boolean isHeading(HeadingLine heading) {
        if (manuscript.structure().kind(heading.line()) != LineKind.ATX_HEADING) {
            return !divs.holds(heading.end() - 1);
        }
        return heading.line() == 0 || !goesOn(heading.line() - 1);
    }

    private boolean goesOn(int line) {
        LineKind kind = manuscript.structure().kind(line);
        boolean open = kind == LineKind.TEXT || kind == LineKind.LIST || kind == LineKind.QUOTE;
        return open && !divs.holds(line);
    }

    /// Whether a line is a rule that pandoc sees.
    boolean isRule(int line) {
        LineKind kind = manuscript.structure().kind(line);
        if (kind == LineKind.UNDERLINE) {
            // the fence of a div is no text to underline
            return line > 0 && divs.holds(line - 1) && !divs.holds(line);
        }
        return kind == LineKind.RULE && !divs.holds(line);
    }

    // rule: metadata between --- and --- or ... may stand anywhere; no blank line follows its first mark
    /// The line after the metadata that a rule opens, or the same line when it opens none.
    int afterMetadata(int rule, int end) {
        boolean opens = manuscript.lines().get(rule).stripTrailing().equals("---")
                && rule + 1 < end
                && KEY.matcher(manuscript.lines().get(rule + 1)).matches();
        for (int line = rule + 1; opens && line < Math.min(end, rule + LONGEST_METADATA); line++) {
            String text = manuscript.lines().get(line).stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                return line + 1;
            }
            if (text.isEmpty()) {
                return rule;
            }
        }
        return rule;
    }

    // rule: the slide level is the highest heading level that is followed immediately by content, and not by another
    // heading, somewhere in the document
    /// @param comments whether a comment counts as content
    int slideLevel(boolean comments) {
        int least = 6;
        List<HeadingLine> inOrder = new ArrayList<>(headings.values());
        inOrder.sort((a, b) -> Integer.compare(a.line(), b.line()));
        for (HeadingLine heading : inOrder) {
            if (heading.level() < least && isFollowedByContent(heading.end(), comments)) {
                least = heading.level();
            }
        }
        return least;
    }

    private boolean isFollowedByContent(int from, boolean comments) {
        for (int line = from; line < manuscript.lines().count(); line++) {
            LineKind kind = manuscript.structure().kind(line);
            boolean left = kind == LineKind.BLANK || kind == LineKind.DEFINITION;
            if (!left && (comments || kind != LineKind.COMMENT)) {
                return !headings.containsKey(line) && !isRule(line);
            }
        }
        return false;
    }
}
