package org.lectern.parse.markdown.marp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.format.Format;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.PictureRules;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.scan.HeadingLine;

/// Reads decks for Marp by the rules of Marpit.
public final class MarpDialect implements Dialect {

    // rule: bulleted lists marked with an asterisk and ordered lists marked with a parenthesis are fragmented
    private static final BlockRules RULES = BlockRules.PLAIN
            .withComments(new MarpComments())
            .withSteppedMarkers("*)")
            .with(BlockRules.Option.HARD_BREAKS, BlockRules.Option.EMOJI_NAMES)
            .withPictures(PictureRules.WORDS);

    @Override
    public Set<Format> formats() {
        return Set.of(Format.MARP);
    }

    @Override
    public Script split(Manuscript written) {
        Manuscript manuscript = written.from(MarpFrontMatter.end(written));
        HeadingDivider divider = HeadingDivider.of(manuscript);
        List<Cut> cuts = cuts(manuscript, divider);
        List<SlideSource> slides = new ArrayList<>();
        Directives directives = new Directives(manuscript);
        for (int i = 0; i < cuts.size(); i++) {
            int from = cuts.get(i).line();
            int to = i + 1 < cuts.size()
                    ? cuts.get(i + 1).end()
                    : manuscript.lines().count();
            slides.add(SlideSource.of(
                            List.of(manuscript.text(from, to)),
                            RULES,
                            cuts.get(i).boundary(),
                            manuscript.span(from, to))
                    .withStyle(directives.next(from, to)));
        }
        return Script.marked(slides, manuscript.about(), divider.evidence());
    }

    /// Where a slide begins.
    ///
    /// @param line its first line
    /// @param end the line after the last one of the slide before
    private record Cut(int line, int end, String boundary) {}

    // rule: a slide is split at every top-level hr, and before the headings that headingDivider names
    private static List<Cut> cuts(Manuscript manuscript, HeadingDivider divider) {
        List<Cut> cuts = new ArrayList<>();
        int first = MarpFrontMatter.bodyStart(manuscript);
        cuts.add(new Cut(first, first, "the text begins"));
        int rule = 0;
        List<Integer> rules = manuscript.structure().rules();
        for (HeadingLine heading : divider.dividing()) {
            while (rule < rules.size() && rules.get(rule) < heading.line()) {
                cuts.add(atRule(rules.get(rule++)));
            }
            cuts.add(new Cut(heading.line(), heading.line(), "headingDivider, a heading of level " + heading.level()));
        }
        while (rule < rules.size()) {
            cuts.add(atRule(rules.get(rule++)));
        }
        return cuts;
    }

    private static Cut atRule(int line) {
        return new Cut(line + 1, line, "a ruler on " + Manuscript.named(line));
    }
}
