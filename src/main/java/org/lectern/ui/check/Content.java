package org.lectern.ui.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;
import org.lectern.deck.Slide;
import org.lectern.formula.Tex;

/// Finds pictures, formulas, headings and words in the content of slides, in the order of reading.
final class Content {

    /// A formula, and how it is set.
    record Formula(String tex, Tex.Style style) {}

    private Content() {}

    /// The addresses of a slide's pictures. Those inside a line of text are drawn as their description.
    static List<String> pictures(Slide slide) {
        Stream<String> inTitle = pictures(slide.title());
        Stream<String> below = blocks(slide)
                .flatMap(block -> block instanceof Block.Image image ? Stream.of(image.url()) : pictures(lines(block)));
        return Stream.concat(inTitle, below).toList();
    }

    private static Stream<String> pictures(List<Inline> content) {
        return inlines(content)
                .filter(Inline.Picture.class::isInstance)
                .map(picture -> ((Inline.Picture) picture).url());
    }

    /// The formulas of a slide.
    static List<Formula> formulas(Slide slide) {
        Stream<Formula> below = blocks(slide)
                .flatMap(block -> block instanceof Block.Formula formula
                        ? Stream.of(new Formula(formula.tex(), Tex.Style.DISPLAY))
                        : formulas(lines(block)));
        return Stream.concat(formulas(slide.title()), below).toList();
    }

    private static Stream<Formula> formulas(List<Inline> content) {
        return inlines(content)
                .filter(Inline.Formula.class::isInstance)
                .map(formula -> new Formula(((Inline.Formula) formula).tex(), Tex.Style.INLINE));
    }

    /// The titles and headings of a slide.
    static Stream<List<Inline>> headings(Slide slide) {
        Stream<List<Inline>> below = blocks(slide)
                .filter(Block.Heading.class::isInstance)
                .map(heading -> ((Block.Heading) heading).content());
        return Stream.concat(Stream.of(slide.title()), below);
    }

    /// All that is set in type; formulas are drawn.
    static String words(Slide slide) {
        return Stream.concat(words(slide.title()), blocks(slide).flatMap(Content::words))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Code _, Block.Labels _, Block.People _, Block.Neutral _, Block.Image _ ->
                Stream.of(PlainText.of(block));
            default -> words(lines(block));
        };
    }

    private static Stream<String> words(List<Inline> content) {
        return inlines(content).flatMap(inline -> switch (inline) {
            case Inline.Text text -> Stream.of(text.text());
            case Inline.CodeSpan span -> Stream.of(span.code());
            case Inline.Picture picture -> Stream.of(picture.alt());
            default -> Stream.empty();
        });
    }

    private static Stream<Block> blocks(Slide slide) {
        return slide.blocks().stream().flatMap(Content::withInner);
    }

    private static Stream<Block> withInner(Block block) {
        return Stream.concat(Stream.of(block), inner(block).flatMap(Content::withInner));
    }

    private static Stream<Block> inner(Block block) {
        return switch (block) {
            case Block.BulletList list -> list.items().stream().flatMap(item -> item.blocks().stream());
            case Block.OrderedList list -> list.items().stream().flatMap(item -> item.blocks().stream());
            case Block.Quote quote -> quote.blocks().stream();
            case Block.Stepped stepped -> stepped.blocks().stream();
            case Block.Columns columns -> columns.columns().stream().flatMap(column -> column.blocks().stream());
            default -> Stream.empty();
        };
    }

    /// The lines of text of a block itself.
    private static List<Inline> lines(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.content();
            case Block.Paragraph paragraph -> paragraph.content();
            case Block.Table table ->
                Stream.concat(Stream.of(table.header()), table.rows().stream())
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.content().stream())
                        .toList();
            default -> List.of();
        };
    }

    private static Stream<Inline> inlines(List<Inline> content) {
        return content.stream().flatMap(Content::withInner);
    }

    private static Stream<Inline> withInner(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis emphasis -> inlines(emphasis.children());
            case Inline.Strong strong -> inlines(strong.children());
            case Inline.Strike strike -> inlines(strike.children());
            case Inline.Hyperlink link -> inlines(link.children());
            default -> Stream.of(inline);
        };
    }
}
