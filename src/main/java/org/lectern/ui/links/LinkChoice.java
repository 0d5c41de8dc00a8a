package org.lectern.ui.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lectern.deck.Link;
import org.lectern.talk.Talk;
import org.lectern.ui.Text;

/// A link as one chooses it from a list.
///
/// @param here whether it stands on the current slide
public record LinkChoice(Link link, boolean here) {

    /// All links of a talk, those of the current slide first.
    ///
    /// @param slide number of the current slide in the deck, from 1
    public static List<LinkChoice> of(Talk talk, int slide) {
        return talk.deck().links().stream()
                .map(link -> new LinkChoice(link, link.slide() == slide))
                .sorted(Comparator.comparing((LinkChoice choice) -> !choice.here()))
                .toList();
    }

    /// What it says.
    public String title() {
        String text = link.text().strip();
        return text.isEmpty() ? link.url() : text;
    }

    /// Where it leads, in short: the host of a web page.
    public String place() {
        return switch (link.kind()) {
            case WEB -> host();
            case MAIL -> Text.get("links.mail");
            case FILE -> Text.get("links.file");
            case PLACEHOLDER -> Text.get("links.placeholder");
            case SUSPICIOUS -> Text.get("links.suspicious");
        };
    }

    private String host() {
        try {
            String host = new URI(link.url()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException _) {
            return "";
        }
    }

    /// Whether there is an address to copy.
    public boolean canCopy() {
        return link.kind() != Link.Kind.PLACEHOLDER;
    }

    /// Whether it can be handed to the browser or the mail program. Files of the deck never are.
    public boolean canOpen() {
        return switch (link.kind()) {
            case WEB, MAIL -> true;
            case SUSPICIOUS -> isWeb();
            case FILE, PLACEHOLDER -> false;
        };
    }

    // A suspicious address that names a program to run must not reach the desktop at all.
    private boolean isWeb() {
        String url = link.url().toLowerCase(Locale.ROOT);
        return url.startsWith("https://") || url.startsWith("http://");
    }

    /// What to know before it is opened; empty when nothing is odd.
    public String warning() {
        return switch (link.kind()) {
            case WEB, MAIL -> "";
            case FILE -> Text.get("links.file.warning");
            case PLACEHOLDER -> Text.get("links.placeholder.warning");
            case SUSPICIOUS -> Text.get(isWeb() ? "links.suspicious.warning" : "links.refused.warning");
        };
    }
}
