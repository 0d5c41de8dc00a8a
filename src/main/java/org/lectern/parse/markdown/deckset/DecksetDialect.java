package org.lectern.parse.markdown.deckset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.deck.About;
import org.lectern.format.Format;
import org.lectern.parse.markdown.dialect.Cuts;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.scan.HeadingLine;
import org.lectern.parse.markdown.scan.LineKind;

/// Reads decks of Deckset: slides between rules, notes behind `^`, commands in `[.brackets]`.
public final class DecksetDialect implements Dialect {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.DECKSET);
    }

    @Override
    public Script split(Manuscript manuscript) {
        Commands global = Commands.global(manuscript);
        List<Piece> pieces = pieces(manuscript, global);
        return Script.marked(
                pieces.stream()
                        .map(piece -> DecksetSlide.read(manuscript, piece, global))
                        .toList(),
                about(global),
                pieces.size() > 1 ? "slides begin at ---" : "one slide, without ---");
    }

    private static About about(Commands global) {
        return new About(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                global.values());
    }

    private static List<Piece> pieces(Manuscript manuscript, Commands global) {
        TreeMap<Integer, HeadingLine> headings = new TreeMap<>();
        manuscript.structure().headings().stream()
                .filter(heading -> global.dividesAt(heading.level()))
                .forEach(heading -> headings.put(heading.line(), heading));
        int start = manuscript.bodyStart() + global.lines();
        Cuts cuts = new Cuts(manuscript, start);
        for (int line = start; line < manuscript.lines().count(); line++) {
            if (isSeparator(manuscript, line)) {
                cuts.at(line, "--- on " + Manuscript.named(line));
            } else if (headings.containsKey(line)) {
                cuts.above(line, "a heading that slide-dividers names, on " + Manuscript.named(line));
            }
        }
        return cuts.pieces();
    }

    // rule: slides are separated by --- on a line of its own; right below a line of text it is meant as one too, as
    // nobody underlines headings with three dashes in Deckset
    private static boolean isSeparator(Manuscript manuscript, int line) {
        LineKind kind = manuscript.structure().kind(line);
        return kind == LineKind.RULE
                || (kind == LineKind.UNDERLINE
                        && manuscript.lines().get(line).strip().equals("---"));
    }
}
