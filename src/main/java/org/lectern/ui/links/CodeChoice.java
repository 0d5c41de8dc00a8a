package org.lectern.ui.links;

import java.util.List;
import java.util.Optional;
import org.lectern.deck.Link;

/// Which link to offer the audience as a code when no one was chosen.
public final class CodeChoice {

    private CodeChoice() {}

    /// The first link of the current slide, else the only one of the talk; none that looks wrong or leads to a file.
    ///
    /// @param links those of the current slide first
    public static Optional<Link> of(List<LinkChoice> links) {
        Optional<Link> here = links.stream()
                .filter(LinkChoice::here)
                .map(LinkChoice::link)
                .filter(CodeChoice::isPlain)
                .findFirst();
        List<Link> all =
                links.stream().map(LinkChoice::link).filter(CodeChoice::isPlain).toList();
        boolean one = all.stream().map(Link::url).distinct().count() == 1;
        return here.or(() -> one ? Optional.of(all.getFirst()) : Optional.empty());
    }

    private static boolean isPlain(Link link) {
        return link.kind() == Link.Kind.WEB || link.kind() == Link.Kind.MAIL;
    }
}
