package org.lectern.parse.markdown.pandoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.deck.About;
import org.lectern.format.Format;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.dialect.Cuts;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.scan.HeadingLine;
import org.lectern.parse.markdown.scan.LineKind;

/// Reads decks of patat, which reads its Markdown with pandoc and splits it in a way of its own: at rules alone where
/// there are any, else at headings. The rules are those of its sources, `Patat/Presentation/Read.hs` above all.
public final class PatatDialect implements Dialect {

    // rule: a comment that begins with config: holds settings, every other one is a speaker note
    private static final CommentRule NOTES = comment ->
            comment.startsWith("config:") ? new CommentRule.Meaning.Nothing() : new CommentRule.Meaning.Note(comment);

    @Override
    public Set<Format> formats() {
        return Set.of(Format.PATAT);
    }

    @Override
    public Script split(Manuscript manuscript) {
        FirstLook look = FirstLook.of(manuscript);
        About about = look.about();
        List<Integer> rules = IntStream.range(look.start(), manuscript.lines().count())
                .filter(look.blocks()::isRule)
                .boxed()
                .toList();
        int level = look.slideLevel(setting(about, "slideLevel"), false);
        List<Piece> pieces = rules.isEmpty()
                ? atHeadings(manuscript, look.blocks(), level, look.start())
                : atRules(manuscript, rules, look.start());
        boolean incremental =
                setting(about, "incrementalLists").filter("true"::equals).isPresent();
        List<SlideSource> slides = new ArrayList<>();
        for (Piece piece : pieces) {
            // rule: never create empty slides
            if (holdsAnything(manuscript, piece)) {
                slides.add(look.slide(piece, incremental, NOTES));
            }
        }
        return Script.marked(
                slides,
                about,
                rules.isEmpty() ? "slides begin at headings down to level " + level : "slides begin at rules");
    }

    // rule: where there are rules, they alone separate the slides
    private static List<Piece> atRules(Manuscript manuscript, List<Integer> rules, int start) {
        Cuts cuts = new Cuts(manuscript, start);
        rules.forEach(line -> cuts.at(line, "a rule on " + Manuscript.named(line)));
        return cuts.pieces();
    }

    // rule: headings above the slide level are slides of their own, with the notes right below them
    private static List<Piece> atHeadings(Manuscript manuscript, Blocks blocks, int level, int start) {
        Cuts cuts = new Cuts(manuscript, start);
        for (int line = start; line < manuscript.lines().count(); line++) {
            HeadingLine heading = blocks.headings().get(line);
            if (heading != null && heading.level() <= level) {
                cuts.above(line, "a heading of level %d on %s".formatted(heading.level(), Manuscript.named(line)));
                if (heading.level() < level) {
                    cuts.above(afterNotes(manuscript, heading.end()), "a heading above on " + Manuscript.named(line));
                }
            }
        }
        return cuts.pieces();
    }

    private static int afterNotes(Manuscript manuscript, int from) {
        int line = from;
        while (line < manuscript.lines().count()
                && isNote(manuscript.structure().kind(line))) {
            line++;
        }
        return line;
    }

    private static boolean isNote(LineKind kind) {
        return kind == LineKind.COMMENT || kind == LineKind.BLANK;
    }

    private static boolean holdsAnything(Manuscript manuscript, Piece piece) {
        return IntStream.range(piece.from(), piece.to())
                .mapToObj(manuscript.structure()::kind)
                .anyMatch(kind -> !isNote(kind) && kind != LineKind.DEFINITION);
    }

    private static Optional<String> setting(About about, String name) {
        return Optional.ofNullable(about.settings().get("patat." + name.toLowerCase(Locale.ROOT)))
                .map(String::strip);
    }
}
