package org.lectern.parse.markdown.content;

import org.lectern.parse.markdown.scan.LineKind;
import org.lectern.parse.markdown.scan.Lines;
import org.lectern.parse.markdown.scan.Structure;

/// Takes comments that stand on lines of their own out of a text before it is parsed, when all its comments do:
/// flexmark
/// takes longer to find them than to parse the rest.
final class LineComments {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final Structure structure;
    private final SlideState state;
    private final StringBuilder rest = new StringBuilder();

    private LineComments(Structure structure, SlideState state) {
        this.structure = structure;
        this.state = state;
    }

    /// The text without them; their lines are blank. The state hears what they say.
    static String taken(String text, SlideState state) {
        if (!text.contains(OPEN)) {
            return text;
        }
        Structure structure = Structure.of(Lines.of(text), 0);
        return allAlone(structure) ? new LineComments(structure, state).take() : text;
    }

    /// Whether every line that opens or closes a comment does nothing else.
    private static boolean allAlone(Structure structure) {
        for (int line = 0; line < structure.lines().count(); line++) {
            String text = structure.lines().get(line);
            boolean fits =
                    structure.kind(line) == LineKind.COMMENT ? isNothingElse(text.strip()) : !text.contains(OPEN);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNothingElse(String text) {
        return text.indexOf(OPEN, 1) < 0 && (!text.contains(CLOSE) || text.indexOf(CLOSE) == text.length() - 3);
    }

    private String take() {
        Lines lines = structure.lines();
        for (int line = 0; line < lines.count(); line++) {
            if (structure.kind(line) == LineKind.COMMENT) {
                line = take(line);
            } else {
                rest.append(lines.get(line)).append('\n');
            }
        }
        return rest.toString();
    }

    private int take(int first) {
        Lines lines = structure.lines();
        int last = first;
        while (last + 1 < lines.count()
                && structure.kind(last + 1) == LineKind.COMMENT
                && !lines.get(last).stripTrailing().endsWith(CLOSE)) {
            last++;
        }
        String comment = lines.between(first, last + 1);
        boolean fragment = state.comment(comment.strip()) instanceof CommentRule.Meaning.Fragment;
        rest.append(fragment ? comment : "").append("\n".repeat(fragment ? 1 : last - first + 1));
        return last;
    }
}
