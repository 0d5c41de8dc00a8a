package org.lectern.parse.markdown.mdp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.About;
import org.lectern.format.Format;
import org.lectern.frontmatter.FrontMatter;
import org.lectern.frontmatter.Value;
import org.lectern.parse.markdown.dialect.Cuts;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.scan.LineKind;
import org.lectern.parse.meta.AboutReader;

/// Reads decks of mdp: slides between rules, a header of `%title:` and its kin, stops.
public final class MdpDialect implements Dialect {

    private static final Pattern HEADER = Pattern.compile("%(\\w+):?\\s*(.*)");

    @Override
    public Set<Format> formats() {
        return Set.of(Format.MDP);
    }

    @Override
    public Script split(Manuscript manuscript) {
        int start = headerEnd(manuscript);
        List<Piece> pieces = pieces(manuscript, start);
        return Script.marked(
                pieces.stream().map(piece -> MdpSlide.read(manuscript, piece)).toList(),
                about(manuscript, start),
                pieces.size() > 1 ? "slides begin at rules of - or *" : "one slide, without rules");
    }

    // rule: the lines at the top that begin with % are the header
    private static int headerEnd(Manuscript manuscript) {
        int line = manuscript.bodyStart();
        while (line < manuscript.lines().count() && manuscript.lines().get(line).startsWith("%")) {
            line++;
        }
        return line;
    }

    private static About about(Manuscript manuscript, int end) {
        FrontMatter front = manuscript.frontMatter();
        Map<String, Value> values = new LinkedHashMap<>(front.values().values());
        for (int line = manuscript.bodyStart(); line < end; line++) {
            Matcher header = HEADER.matcher(manuscript.lines().get(line));
            if (header.matches()) {
                values.put(header.group(1), new Value.Text(header.group(2).strip()));
            }
        }
        return AboutReader.of(new FrontMatter(front.kind(), front.span(), new Value.Entries(values), front.problems()));
    }

    private static List<Piece> pieces(Manuscript manuscript, int start) {
        Cuts cuts = new Cuts(manuscript, start);
        boolean seen = false;
        for (int line = start; line < manuscript.lines().count(); line++) {
            // rule: a rule on the first line of the text is left out
            if (isRule(manuscript, line, start) && seen) {
                cuts.at(line, "a rule on " + Manuscript.named(line));
            }
            seen |= !manuscript.lines().blank(line);
        }
        return cuts.pieces();
    }

    // rule: three or more - or *, with spaces, below a line that is empty
    private static boolean isRule(Manuscript manuscript, int line, int start) {
        return manuscript.structure().kind(line) == LineKind.RULE
                && !manuscript.lines().get(line).contains("_")
                && (line == start || isEmpty(manuscript, line - 1));
    }

    private static boolean isEmpty(Manuscript manuscript, int line) {
        LineKind kind = manuscript.structure().kind(line);
        return kind == LineKind.BLANK || kind == LineKind.UNDERLINE || kind == LineKind.RULE;
    }
}
