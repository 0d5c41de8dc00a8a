package org.lectern.ui.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.PlainText;
import org.lectern.deck.Slide;

/// The places inside a deck that a link such as `#3` or `#results` can lead to.
final class Anchors {

    /// What tools take for the name of a place: `id="…"`, `name="…"` in HTML, `{#…}` in pandoc, `name: …` in remark,
    /// `routeAlias: …` in Slidev.
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:id|name)=[\"']?([\\p{L}\\p{N}_:.-]+)|\\{[^}]*#([\\p{L}\\p{N}_:.-]+)|^(?:name|routeAlias):\\s*(\\S+)");

    private static final Pattern NUMBER = Pattern.compile("/?(\\d{1,6})(?:/\\d{1,6})*");

    private final Set<String> names = new HashSet<>();
    private final int slides;

    private Anchors(int slides) {
        this.slides = slides;
    }

    static Anchors of(Subject subject) {
        var anchors = new Anchors(subject.deck().slides().size());
        for (Slide slide : subject.deck().slides()) {
            Content.headings(slide).map(PlainText::inline).forEach(anchors::addHeading);
        }
        subject.lines().forEach(anchors::addNamed);
        return anchors;
    }

    private void addHeading(String heading) {
        names.add(slug(heading));
    }

    private void addNamed(String line) {
        Matcher named = NAMED.matcher(line);
        while (named.find()) {
            for (int group = 1; group <= named.groupCount(); group++) {
                if (named.group(group) != null) {
                    names.add(named.group(group).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /// Whether an address that begins with `#` leads somewhere. Counts of reveal.js begin at 0, all others at 1.
    boolean has(String address) {
        String place = address.substring(1);
        Matcher number = NUMBER.matcher(place);
        if (number.matches()) {
            return Integer.parseInt(number.group(1)) <= slides;
        }
        String name = place.startsWith("/") ? place.substring(1) : place;
        return names.contains(name.toLowerCase(Locale.ROOT)) || names.contains(slug(name));
    }

    /// rule: the names that GitHub and most tools give to headings: lower case, without punctuation, hyphens for spaces
    private static String slug(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\s_-]", "")
                .replaceAll("\\s", "-");
    }
}
