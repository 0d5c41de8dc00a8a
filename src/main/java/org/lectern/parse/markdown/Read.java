package org.lectern.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.deck.SpeakerNotes;
import org.lectern.parse.SlideDraft;
import org.lectern.parse.markdown.content.Content;
import org.lectern.parse.markdown.content.MarkdownReader;
import org.lectern.parse.markdown.dialect.SlideSource;

/// A slide that was read, and what was wrong with it.
record Read(SlideDraft draft, List<Problem> problems) {

    static Read of(SlideSource source, MarkdownReader reader) {
        Content content = reader.read(source.parts(), source.rules());
        List<Block> notes = new ArrayList<>();
        source.notes().forEach(note -> notes.addAll(reader.notes(note)));
        notes.addAll(content.notes());
        SlideDraft draft = new SlideDraft(
                source.kind().orElseGet(() -> kind(content)),
                content.title().isEmpty() ? named(source) : content.title(),
                source.listed(),
                content.blocks(),
                notes.isEmpty() ? SpeakerNotes.NONE : new SpeakerNotes(notes),
                Math.max(source.steps(), content.steps()),
                source.hidden(),
                source.boundary(),
                source.span(),
                source.style(),
                source.time());
        return new Read(draft, content.problems());
    }

    private static List<Inline> named(SlideSource source) {
        return source.name().map(name -> List.<Inline>of(new Inline.Text(name))).orElse(List.of());
    }

    private static Slide.Kind kind(Content content) {
        return !content.title().isEmpty() && content.blocks().isEmpty() ? Slide.Kind.SECTION : Slide.Kind.CONTENT;
    }
}
