package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// A formula between dollar signs, or between brackets behind two backslashes, in flexmark's tree.
final class MathSpan extends Node {

    private final boolean display;
    private final int marks;

    /// @param marks how many characters stand before the formula, and as many behind it
    MathSpan(BasedSequence chars, boolean display, int marks) {
        super(chars);
        this.display = display;
        this.marks = marks;
    }

    /// Whether it asks for a line of its own.
    boolean isDisplay() {
        return display;
    }

    String tex() {
        String tex = getChars()
                .subSequence(marks, getChars().length() - marks)
                .toString()
                .strip();
        // behind two backslashes, Markdown has its turn first: it takes the one before a mark of emphasis
        return marks > 2 ? tex.replaceAll("\\\\([_*])", "$1") : tex;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
