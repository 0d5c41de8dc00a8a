package org.lectern.ui.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.deck.Link;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.ui.slide.DeckFiles.Found;

/// Finds links that lead nowhere, from their addresses and the deck's own folder; nothing is connected to.
final class LinkCheck {

    // rule: RFC 3986, 2.1: a percent sign is followed by two hexadecimal digits
    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    // rule: RFC 2606: names that are kept for examples and lead nowhere
    private static final Pattern EXAMPLE = Pattern.compile(
            "^https?://(?:[^/?#]*\\.)?(?:example\\.(?:com|net|org)|example|invalid|test)(?:[:/?#].*)?$");
    private static final Pattern OWN_MACHINE = Pattern.compile("^https?://(?:localhost|127\\.0\\.0\\.1)(?:[:/?#].*)?$");

    private final Subject subject;
    private final Anchors anchors;

    LinkCheck(Subject subject) {
        this.subject = subject;
        anchors = Anchors.of(subject);
    }

    List<Problem> problems() {
        Map<Link, Integer> seen = new HashMap<>();
        return subject.deck().links().stream()
                .flatMap(link -> of(link, seen.merge(link, 1, Integer::sum) - 1))
                .toList();
    }

    private Stream<Problem> of(Link link, int before) {
        Optional<Slide> slide = subject.deck().slide(link.slide());
        List<String> spellings =
                List.of("](" + link.url() + ")", link.text() + "](", "\"" + link.url() + "\"", link.url());
        return slide.map(on -> of(link, subject.find(on, spellings, before))).orElse(Stream.empty());
    }

    private Stream<Problem> of(Link link, SourceSpan place) {
        String url = link.url().strip();
        return switch (link.kind()) {
            case PLACEHOLDER ->
                warning("placeholder", "The link “" + link.text() + "” was never filled in: " + address(url), place);
            case SUSPICIOUS ->
                warning(
                        "suspicious",
                        "The address “" + url + "” is malformed or leads to more than a page; look at it.",
                        place);
            case WEB -> web(url, place);
            case FILE -> url.startsWith("#") ? anchor(url, place) : file(url, place);
            case MAIL -> Stream.empty();
        };
    }

    private static String address(String url) {
        return url.isEmpty() ? "its address is empty." : "its address is “" + url + "”.";
    }

    private static Stream<Problem> web(String url, SourceSpan place) {
        if (BAD_ESCAPE.matcher(url).find()) {
            return warning("malformed", "The address “" + url + "” has a percent sign that escapes nothing.", place);
        }
        if (EXAMPLE.matcher(url).matches()) {
            return info("The address “" + url + "” is an example and leads nowhere.", place);
        }
        return OWN_MACHINE.matcher(url).matches()
                ? info(
                        "The address “" + url + "” leads to this machine, not to one that the audience can reach.",
                        place)
                : Stream.empty();
    }

    private Stream<Problem> anchor(String url, SourceSpan place) {
        return anchors.has(url)
                ? Stream.empty()
                : warning(
                        "dead-link", "The link to “" + url + "” leads to no slide and no heading of this deck.", place);
    }

    private Stream<Problem> file(String url, SourceSpan place) {
        return switch (subject.files().look(url)) {
            case Found.File _ -> Stream.empty();
            case Found.No.FOLDER, Found.No.TOO_LARGE -> Stream.empty();
            case Found.No.MISSING ->
                warning("dead-link", "The link to “" + url + "” leads to a file that is not there.", place);
            case Found.No.ABSOLUTE, Found.No.NETWORK, Found.No.EMBEDDED ->
                info("The link to “" + url + "” leads to a place on a site or machine, and was not looked for.", place);
            case Found.No.OUTSIDE ->
                info("The link to “" + url + "” leads out of the deck's folder, and was not looked for.", place);
        };
    }

    private static Stream<Problem> warning(String kind, String sentence, SourceSpan place) {
        return Stream.of(Problem.warning(kind, sentence, place));
    }

    private static Stream<Problem> info(String sentence, SourceSpan place) {
        return Stream.of(Problem.info("link", sentence, place));
    }
}
