package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// A formula between dollar signs, in flexmark's tree.
final class MathSpan extends Node {

    private final boolean display;

    MathSpan(BasedSequence chars, boolean display) {
        super(chars);
        this.display = display;
    }

    /// Whether it stands between two dollar signs on each side.
    boolean isDisplay() {
        return display;
    }

    String tex() {
        int marks = display ? 2 : 1;
        return getChars()
                .subSequence(marks, getChars().length() - marks)
                .toString()
                .strip();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
