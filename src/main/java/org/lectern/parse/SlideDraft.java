package org.lectern.parse;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;
import org.lectern.deck.SlideStyle;
import org.lectern.deck.SourceSpan;
import org.lectern.deck.SpeakerNotes;

/// A slide before it has its number and identity. The components are those of {@link Slide}.
public record SlideDraft(
        Slide.Kind kind,
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
    public SlideDraft {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
    }

    /// A slide that is listed under its title.
    public SlideDraft(
            Slide.Kind kind,
            List<Inline> title,
            List<Block> blocks,
            SpeakerNotes notes,
            int steps,
            boolean hidden,
            String boundary,
            SourceSpan span) {
        this(
                kind,
                title,
                Optional.empty(),
                blocks,
                notes,
                steps,
                hidden,
                boundary,
                span,
                SlideStyle.NONE,
                Optional.empty());
    }

    /// The slide.
    ///
    /// @param number from 1
    public Slide numbered(int number, SlideId id) {
        return new Slide(number, id, kind, title, listed, blocks, notes, steps, hidden, boundary, span, style, time);
    }
}
