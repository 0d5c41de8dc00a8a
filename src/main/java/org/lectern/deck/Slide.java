package org.lectern.deck;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One slide.
///
/// @param number from 1, hidden slides counted
/// @param title the content of its title line; empty for a slide without a title
/// @param listed the title that its own tool lists it under, as the tool writes it; empty when that is the title line
/// @param blocks what stands below the title
/// @param steps how many times "next" reveals something before it leaves the slide
/// @param hidden whether the author keeps it out of the talk
/// @param boundary why it begins where it does, as a sentence for the curious
/// @param span the lines it was read from
/// @param style what its source asks of its looks
/// @param time that its author plans for it, where the format has a place to say so
public record Slide(
        int number,
        SlideId id,
        Kind kind,
        List<Inline> title,
        Optional<String> listed,
        List<Block> blocks,
        SpeakerNotes notes,
        int steps,
        boolean hidden,
        String boundary,
        SourceSpan span,
        SlideStyle style,
        Optional<Duration> time) {

    /// What a slide is in its deck.
    public enum Kind {
        /// Opens the deck (or closes it again): title, subtitle, event, speakers.
        TITLE,
        /// Announces the part that follows: a title with little or nothing below it.
        SECTION,
        /// Everything else.
        CONTENT
    }

    public Slide {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        if (number < 1) {
            throw new IllegalArgumentException("slides count from 1, not " + number);
        }
    }

    /// The title as plain text, empty when there is none.
    public String titleText() {
        return PlainText.inline(title).strip();
    }

    /// The title that its own tool lists it under, which may hold markup; empty when there is none.
    public String listedTitle() {
        return listed.orElseGet(this::titleText);
    }

    /// What the audience can read below the title, as plain text.
    public String text() {
        return PlainText.of(blocks);
    }

    /// The same with other content below the title.
    public Slide withBlocks(List<Block> others) {
        return new Slide(number, id, kind, title, listed, others, notes, steps, hidden, boundary, span, style, time);
    }

    /// The same with other notes.
    public Slide withNotes(SpeakerNotes others) {
        return new Slide(number, id, kind, title, listed, blocks, others, steps, hidden, boundary, span, style, time);
    }

    /// The same with another number of steps.
    public Slide withSteps(int count) {
        return new Slide(number, id, kind, title, listed, blocks, notes, count, hidden, boundary, span, style, time);
    }
}
