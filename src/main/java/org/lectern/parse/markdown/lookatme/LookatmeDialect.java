package org.lectern.parse.markdown.lookatme;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.deck.About;
import org.lectern.format.Format;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Cuts;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.PartsBuilder;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.scan.HeadingLine;
import org.lectern.parse.meta.AboutReader;

/// Reads decks of lookatme: slides between rules, or at headings where there are none; stops between.
public final class LookatmeDialect implements Dialect {

    private static final BlockRules RULES = BlockRules.PLAIN.withComments(CommentRule.nothing());
    private static final Pattern STOP = Pattern.compile("\\s{0,3}<!--\\s*stop\\s*-->\\s*");

    @Override
    public Set<Format> formats() {
        return Set.of(Format.LOOKATME);
    }

    @Override
    public Script split(Manuscript manuscript) {
        About about = AboutReader.of(manuscript.frontMatter());
        boolean rules = !manuscript.structure().rules().isEmpty();
        SmartSplit smart = SmartSplit.of(manuscript.structure().headings());
        List<Piece> pieces = rules ? atRules(manuscript) : atHeadings(manuscript, smart.level());
        return Script.marked(
                pieces.stream().map(piece -> slide(manuscript, piece)).toList(),
                smart.title().filter(_ -> !rules).map(about::orTitle).orElse(about),
                rules ? "slides begin at rules" : "slides begin at headings of level " + smart.level());
    }

    // rule: where there are rules, they separate the slides
    private static List<Piece> atRules(Manuscript manuscript) {
        Cuts cuts = new Cuts(manuscript, manuscript.bodyStart());
        manuscript.structure().rules().forEach(line -> cuts.at(line, "a rule on " + Manuscript.named(line)));
        return cuts.pieces();
    }

    private static List<Piece> atHeadings(Manuscript manuscript, int level) {
        Cuts cuts = new Cuts(manuscript, manuscript.bodyStart());
        for (HeadingLine heading : manuscript.structure().headings()) {
            if (heading.level() == level) {
                cuts.above(
                        heading.line(),
                        "a heading of level %d on %s".formatted(level, Manuscript.named(heading.line())));
            }
        }
        return cuts.pieces();
    }

    // rule: <!-- stop --> shows the slide up to there, then the rest
    private static SlideSource slide(Manuscript manuscript, Piece piece) {
        PartsBuilder parts = new PartsBuilder();
        for (int line = piece.from(); line < piece.to(); line++) {
            String text = manuscript.lines().get(line);
            if (!manuscript.structure().kind(line).isCode()
                    && STOP.matcher(text).matches()) {
                parts.part(new Part.Pause());
            } else {
                parts.line(line, text);
            }
        }
        return SlideSource.of(parts.parts(), RULES, piece.boundary(), manuscript.span(piece.from(), piece.to()));
    }
}
