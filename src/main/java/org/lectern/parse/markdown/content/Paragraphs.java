package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// Makes blocks of a paragraph: text, or the pictures or the formula that it consists of.
final class Paragraphs {

    private Paragraphs() {}

    static List<Block> of(Paragraph paragraph, InlineReader inlines, SlideState state) {
        if (paragraph.getFirstChild() instanceof MathSpan span && span.getNext() == null && span.isDisplay()) {
            return List.of(new Block.Formula(span.tex()));
        }
        List<Inline> content = inlines.children(paragraph);
        int step = inlines.takeStep();
        List<Block> blocks = blocks(content, state);
        return step > 0 && !blocks.isEmpty() ? List.of(new Block.Stepped(step, blocks)) : blocks;
    }

    /// The blocks that a run of inline content makes.
    static List<Block> blocks(List<Inline> content, SlideState state) {
        List<Inline> rest = new ArrayList<>(content);
        List<Block> blocks = new ArrayList<>();
        if (state.rules().pictures().words()) {
            takeBackgrounds(rest, blocks);
        }
        List<Inline> visible = Inlines.trimmed(rest);
        if (!visible.isEmpty()) {
            blocks.addAll(visible(visible));
        }
        return blocks;
    }

    private static void takeBackgrounds(List<Inline> content, List<Block> blocks) {
        for (Inline inline : content) {
            if (isBehind(inline) && inline instanceof Inline.Picture picture && !PictureRules.isColour(picture.url())) {
                ImageWords words = ImageWords.of(picture.alt());
                blocks.add(new Block.Image(picture.url(), "", words.place(), words.treatment()));
            }
        }
        content.removeIf(Paragraphs::isBehind);
    }

    private static boolean isBehind(Inline inline) {
        return inline instanceof Inline.Picture picture
                && (ImageWords.of(picture.alt()).isBackground() || PictureRules.isColour(picture.url()));
    }

    private static List<Block> visible(List<Inline> content) {
        return onlyPictures(content) ? pictures(content) : List.of(new Block.Paragraph(content));
    }

    private static boolean onlyPictures(List<Inline> content) {
        return content.stream().allMatch(inline -> inline instanceof Inline.Picture || Inlines.isSpace(inline));
    }

    private static List<Block> pictures(List<Inline> content) {
        List<Block> images = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Picture picture) {
                images.add(new Block.Image(picture.url(), picture.alt(), Block.Place.AMONG, picture.treatment()));
            }
        }
        return images;
    }

    static Block.Paragraph prefixed(String prefix, Block.Paragraph paragraph) {
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Text(prefix));
        content.addAll(paragraph.content());
        return new Block.Paragraph(content);
    }
}
