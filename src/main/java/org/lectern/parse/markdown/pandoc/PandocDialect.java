package org.lectern.parse.markdown.pandoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.deck.About;
import org.lectern.deck.Slide;
import org.lectern.format.Format;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.dialect.TitleSlide;

/// Reads slide shows written for pandoc: slides begin at rules and at headings down to the slide level.
public final class PandocDialect implements Dialect {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.PANDOC);
    }

    @Override
    public Script split(Manuscript manuscript) {
        FirstLook look = FirstLook.of(manuscript);
        About about = look.about();
        int level = look.slideLevel(setting(about, "slide-level", "slide_level"), true);
        boolean incremental =
                setting(about, "incremental").filter("true"::equals).isPresent();
        List<SlideSource> slides = new ArrayList<>();
        // rule: a title page is made of the title block, if there is one
        TitleSlide.of(about)
                .ifPresent(part -> slides.add(SlideSource.of(
                                List.of(part), BlockRules.PLAIN, "the title block", manuscript.span(0, look.start()))
                        .withKind(Slide.Kind.TITLE)));
        for (Piece piece : new PandocPieces(manuscript, look.blocks(), level, look.start()).find()) {
            slides.add(look.slide(piece, incremental, CommentRule.nothing()));
        }
        return Script.marked(
                slides,
                about,
                "slides begin at rules and at headings down to level %d, the slide level".formatted(level));
    }

    /// A setting, whichever output format it stands under.
    private static Optional<String> setting(About about, String... names) {
        return about.settings().entrySet().stream()
                .filter(entry -> List.of(names)
                        .contains(entry.getKey().substring(entry.getKey().lastIndexOf('.') + 1)))
                .map(entry -> entry.getValue().strip())
                .findFirst();
    }
}
