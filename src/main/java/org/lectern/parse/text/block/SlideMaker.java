package org.lectern.parse.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.Slide;
import org.lectern.parse.SlideDraft;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.split.Part;

/// Makes a slide of a part of the text.
public final class SlideMaker {

    private SlideMaker() {}

    /// The slide of this part.
    ///
    /// @param shown the part's lines without those that belong to every page
    public static SlideDraft slide(Part part, List<Line> shown) {
        NotesSection section = NotesSection.of(shown);
        Titled titled = part.title()
                .map(title -> new Titled(title, Line.trimmed(section.slide())))
                .orElseGet(() -> titled(section.slide()));
        List<Block> blocks = BlockReader.blocks(titled.below());
        boolean alone = blocks.isEmpty() && !titled.title().isEmpty();
        return draft(part, alone ? Slide.Kind.SECTION : Slide.Kind.CONTENT, titled.title(), blocks, section);
    }

    /// The slide of this part, which opens the deck, or closes it again.
    public static SlideDraft titleSlide(Part part, TitlePage page, List<Line> shown) {
        List<Block> blocks = new ArrayList<>();
        page.subtitle().ifPresent(subtitle -> blocks.add(new Block.Paragraph(InlineText.of(subtitle))));
        page.event().ifPresent(event -> blocks.add(new Block.Paragraph(InlineText.of(event))));
        blocks.addAll(BlockReader.blocks(page.rest()));
        return draft(part, Slide.Kind.TITLE, page.title(), blocks, NotesSection.of(shown));
    }

    private static SlideDraft draft(
            Part part, Slide.Kind kind, String title, List<Block> blocks, NotesSection section) {
        List<Inline> content = InlineText.of(title.replace(Line.SOFT_BREAK, ' '));
        return new SlideDraft(
                kind, content, blocks, section.notes(), 0, false, part.boundary(), Line.span(part.lines()));
    }

    /// The title page that a part may be.
    public static Optional<TitlePage> titlePage(Part part, List<Line> shown) {
        List<Line> lines = NotesSection.of(shown).slide();
        if (part.title().isPresent()
                || lines.stream().anyMatch(line -> line.text().startsWith("#"))) {
            return Optional.empty();
        }
        return TitlePage.of(lines);
    }

    /// rule: markitdown marks the title with `#`, and it need not come first.
    private static Titled titled(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().startsWith("# ")) {
                List<Line> rest = new ArrayList<>(lines.subList(0, i));
                rest.addAll(lines.subList(i + 1, lines.size()));
                return new Titled(lines.get(i).text().substring(2).strip(), Line.trimmed(rest));
            }
        }
        return Titled.of(lines);
    }
}
