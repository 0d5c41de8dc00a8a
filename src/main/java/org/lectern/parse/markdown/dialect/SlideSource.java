package org.lectern.parse.markdown.dialect;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideStyle;
import org.lectern.deck.SourceSpan;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.Part;

/// A slide's own text, before it is parsed.
///
/// @param notes what the dialect marks as the presenter's, as Markdown; comments come on top
/// @param rules how its blocks are read
/// @param steps steps that its settings ask for, when they ask for more than its content has
/// @param boundary why it begins where it does
/// @param kind when the dialect knows it
/// @param name a title that stands in for a heading when the slide has none
/// @param style what is asked of its looks
/// @param listed the title that the tool lists the slide under, where that may differ from the heading
/// @param time that it is planned to take, where its settings say so
public record SlideSource(
        List<Part> parts,
        List<String> notes,
        BlockRules rules,
        int steps,
        boolean hidden,
        String boundary,
        SourceSpan span,
        Optional<Slide.Kind> kind,
        Optional<String> name,
        Optional<String> listed,
        SlideStyle style,
        Optional<Duration> time) {
    public SlideSource {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /// A slide of these parts.
    public static SlideSource of(List<Part> parts, BlockRules rules, String boundary, SourceSpan span) {
        return new SlideSource(
                parts,
                List.of(),
                rules,
                0,
                false,
                boundary,
                span,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SlideStyle.NONE,
                Optional.empty());
    }

    /// The same with notes.
    public SlideSource withNotes(List<String> more) {
        return new SlideSource(parts, more, rules, steps, hidden, boundary, span, kind, name, listed, style, time);
    }

    /// The same with at least this many steps.
    public SlideSource withSteps(int atLeast) {
        return new SlideSource(parts, notes, rules, atLeast, hidden, boundary, span, kind, name, listed, style, time);
    }

    /// The same, kept out of the talk or not.
    public SlideSource withHidden(boolean kept) {
        return new SlideSource(parts, notes, rules, steps, kept, boundary, span, kind, name, listed, style, time);
    }

    /// The same of a known kind.
    public SlideSource withKind(Slide.Kind known) {
        return new SlideSource(
                parts, notes, rules, steps, hidden, boundary, span, Optional.of(known), name, listed, style, time);
    }

    /// The same with a title for when it has no heading.
    public SlideSource withName(String otherwise) {
        return new SlideSource(
                parts,
                notes,
                rules,
                steps,
                hidden,
                boundary,
                span,
                kind,
                Optional.of(otherwise).filter(text -> !text.isBlank()),
                listed,
                style,
                time);
    }

    /// The same under another title in lists, if it is not blank.
    public SlideSource withListed(String title) {
        return new SlideSource(
                parts,
                notes,
                rules,
                steps,
                hidden,
                boundary,
                span,
                kind,
                name,
                Optional.of(title).filter(text -> !text.isBlank()),
                style,
                time);
    }

    /// The same with these looks.
    public SlideSource withStyle(SlideStyle asked) {
        return new SlideSource(parts, notes, rules, steps, hidden, boundary, span, kind, name, listed, asked, time);
    }

    /// The same with a planned time, if there is one.
    public SlideSource withTime(Optional<Duration> planned) {
        return new SlideSource(parts, notes, rules, steps, hidden, boundary, span, kind, name, listed, style, planned);
    }
}
