package org.lectern.parse.markdown.pandoc;

import java.util.Optional;
import org.lectern.deck.About;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.SlideSource;

/// What pandoc's readers know of a text before they split it.
///
/// @param start the first line below the title block, from 0
record FirstLook(Manuscript manuscript, About about, Divs divs, Blocks blocks, int start) {

    static FirstLook of(Manuscript manuscript) {
        TitleBlock block = TitleBlock.of(manuscript);
        Divs divs = Divs.of(manuscript);
        return new FirstLook(
                manuscript, block.about(manuscript.frontMatter()), divs, new Blocks(manuscript, divs), block.end());
    }

    /// The level of the headings that begin slides.
    ///
    /// @param said what the settings say of it
    /// @param comments whether a comment counts as content
    int slideLevel(Optional<String> said, boolean comments) {
        return said.filter(text -> text.matches("[0-6]"))
                .map(Integer::valueOf)
                .orElseGet(() -> blocks.slideLevel(comments));
    }

    /// A slide of the text.
    ///
    /// @param incremental whether the items of every list appear one by one
    /// @param comments what an HTML comment means
    SlideSource slide(Piece piece, boolean incremental, CommentRule comments) {
        return PandocSlide.read(manuscript, divs, piece, incremental, comments);
    }
}
