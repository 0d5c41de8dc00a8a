package org.lectern.deck;

import java.util.List;

/// What the presenter wants to say with a slide. The audience never sees it.
public record SpeakerNotes(List<Block> blocks) {

    /// No notes.
    public static final SpeakerNotes NONE = new SpeakerNotes(List.of());

    public SpeakerNotes {
        blocks = List.copyOf(blocks);
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /// The notes as plain text, paragraphs separated by a blank line.
    public String text() {
        return PlainText.of(blocks);
    }
}
