package org.lectern.parse.markdown.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.format.Format;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Cuts;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.meta.AboutReader;

/// Reads decks of `slides`: slides between lines of exactly three dashes, wherever they stand.
public final class SlidesDialect implements Dialect {

    private static final BlockRules RULES = BlockRules.PLAIN.withComments(CommentRule.nothing());
    private static final Pattern SETTING = Pattern.compile("(?:theme|author|date|paging|title):.*");

    @Override
    public Set<Format> formats() {
        return Set.of(Format.SLIDES);
    }

    @Override
    public Script split(Manuscript manuscript) {
        List<Piece> pieces = pieces(manuscript);
        return Script.marked(
                pieces.stream().map(piece -> slide(manuscript, piece)).toList(),
                AboutReader.of(manuscript.frontMatter()),
                "slides begin at lines of exactly ---");
    }

    private static SlideSource slide(Manuscript manuscript, Piece piece) {
        String text = manuscript.lines().between(piece.from(), piece.to());
        return SlideSource.of(
                List.of(new Part.Text(text, piece.from() + 1)),
                RULES,
                piece.boundary(),
                manuscript.span(piece.from(), piece.to()));
    }

    // rule: the text is split at each "\n---\n", in code as well; a dash line at the very top is left out
    private static List<Piece> pieces(Manuscript manuscript) {
        int last = manuscript.lines().count() - 1;
        Cuts cuts = new Cuts(manuscript, start(manuscript));
        for (int line = start(manuscript); line < last; line++) {
            if (manuscript.lines().get(line).equals("---")) {
                cuts.at(line, "--- on " + Manuscript.named(line));
            }
        }
        return withoutSettings(manuscript, cuts.pieces());
    }

    private static int start(Manuscript manuscript) {
        int start = manuscript.bodyStart();
        boolean dashes = start == 0 && manuscript.lines().get(0).equals("---");
        return dashes ? 1 : start;
    }

    // rule: when the first piece is YAML, it holds the settings and is no slide
    private static List<Piece> withoutSettings(Manuscript manuscript, List<Piece> pieces) {
        boolean settings = manuscript.bodyStart() == 0
                && pieces.size() > 1
                && manuscript
                        .lines()
                        .between(pieces.getFirst().from(), pieces.getFirst().to())
                        .strip()
                        .lines()
                        .allMatch(line -> SETTING.matcher(line).matches());
        return settings ? new ArrayList<>(pieces.subList(1, pieces.size())) : pieces;
    }
}
