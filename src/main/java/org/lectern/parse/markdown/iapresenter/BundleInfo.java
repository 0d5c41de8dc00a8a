package org.lectern.parse.markdown.iapresenter;

import java.util.Optional;
import org.lectern.deck.About;
import org.lectern.frontmatter.FrontMatter;
import org.lectern.frontmatter.Value;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.meta.AboutReader;

/// What `info.json` says of the deck in its bundle: title, author and date, if they are there.
final class BundleInfo {

    private static final String FILE = "info.json";
    private static final String OWN = "net.ia.presenter";

    private BundleInfo() {}

    /// What the text says of the deck itself, and the bundle where the text says nothing.
    static About about(Manuscript manuscript) {
        About text = AboutReader.of(manuscript.frontMatter());
        return info(manuscript).map(info -> text.or(AboutReader.of(info))).orElse(text);
    }

    // rule: a bundle is a folder of text.md, info.json and assets
    private static Optional<FrontMatter> info(Manuscript manuscript) {
        String name = manuscript.name().replaceFirst("[/\\\\]+$", "");
        boolean bundle = name.endsWith(".iapresenter") || name.matches("(?:.*[/\\\\])?text\\.md");
        return bundle
                ? manuscript
                        .neighbours()
                        .text(manuscript.name(), FILE)
                        .map(FrontMatter::of)
                        .map(BundleInfo::ofTheDeck)
                : Optional.empty();
    }

    /// What the application keeps for itself stands in an object of its own.
    private static FrontMatter ofTheDeck(FrontMatter info) {
        boolean outside = AboutReader.of(info).title().isPresent();
        Optional<Value> own = info.values().find(OWN).filter(_ -> !outside);
        return own.flatMap(value -> value instanceof Value.Entries entries
                        ? Optional.of(new FrontMatter(info.kind(), info.span(), entries, info.problems()))
                        : Optional.empty())
                .orElse(info);
    }
}
