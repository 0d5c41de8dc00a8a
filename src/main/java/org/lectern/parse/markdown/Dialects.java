package org.lectern.parse.markdown;

import java.util.List;
import org.lectern.parse.markdown.deckset.DecksetDialect;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.iapresenter.IaPresenterDialect;
import org.lectern.parse.markdown.lookatme.LookatmeDialect;
import org.lectern.parse.markdown.marp.MarpDialect;
import org.lectern.parse.markdown.mdp.MdpDialect;
import org.lectern.parse.markdown.pandoc.PandocDialect;
import org.lectern.parse.markdown.pandoc.PatatDialect;
import org.lectern.parse.markdown.plain.PlainDialect;
import org.lectern.parse.markdown.present.PresentDialect;
import org.lectern.parse.markdown.presenterm.PresentermDialect;
import org.lectern.parse.markdown.remark.RemarkDialect;
import org.lectern.parse.markdown.reveal.RevealDialect;
import org.lectern.parse.markdown.slides.SlidesDialect;
import org.lectern.parse.markdown.slidev.SlidevDialect;

/// The dialects that Lectern knows.
final class Dialects {

    /// Reads what no other dialect claims.
    static final Dialect PLAIN = new PlainDialect();

    private Dialects() {}

    static List<Dialect> all() {
        return List.of(
                PLAIN,
                new MarpDialect(),
                new RevealDialect(),
                new RemarkDialect(),
                new SlidevDialect(),
                new PresentermDialect(),
                new DecksetDialect(),
                new IaPresenterDialect(),
                new PresentDialect(),
                new PandocDialect(),
                new PatatDialect(),
                new LookatmeDialect(),
                new MdpDialect(),
                new SlidesDialect());
    }
}
