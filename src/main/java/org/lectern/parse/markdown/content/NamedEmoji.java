package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// An emoji that is written by its name, in flexmark's tree.
final class NamedEmoji extends Node {

    private final String emoji;

    NamedEmoji(BasedSequence chars, String emoji) {
        super(chars);
        this.emoji = emoji;
    }

    String emoji() {
        return emoji;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
