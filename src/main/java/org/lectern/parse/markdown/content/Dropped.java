package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// Something inside a line that is for another tool, in flexmark's tree.
final class Dropped extends Node {

    Dropped(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
