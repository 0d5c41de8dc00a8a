package org.lectern.parse.markdown.iapresenter;

import java.util.List;
import java.util.Set;
import org.lectern.format.Format;
import org.lectern.parse.markdown.dialect.Cuts;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.Script;

/// Reads decks of iA Presenter: plain paragraphs are what the presenter says; headings, pictures and what is indented
/// by a tab is what the audience sees.
public final class IaPresenterDialect implements Dialect {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.IA_PRESENTER);
    }

    @Override
    public Script split(Manuscript manuscript) {
        List<Piece> pieces = pieces(manuscript);
        return Script.marked(
                pieces.stream().map(piece -> IaSlide.read(manuscript, piece)).toList(),
                BundleInfo.about(manuscript),
                pieces.size() > 1 ? "slides begin at ---" : "one slide, without ---");
    }

    private static List<Piece> pieces(Manuscript manuscript) {
        Cuts cuts = new Cuts(manuscript, manuscript.bodyStart());
        for (int line = manuscript.bodyStart(); line < manuscript.lines().count(); line++) {
            if (Breaks.at(manuscript, line)) {
                cuts.at(line, "--- on " + Manuscript.named(line));
            }
        }
        return cuts.pieces();
    }
}
