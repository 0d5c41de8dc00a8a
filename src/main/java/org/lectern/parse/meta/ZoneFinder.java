package org.lectern.parse.meta;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds a time zone right behind a time of day: "CET", "UTC+2", "(Europe/Berlin)", "Eastern Time", "local time".
final class ZoneFinder {

    /// An alternative of the ways to write a zone.
    static final String NAME = "(?:UTC|GMT)\\s?[+−-]\\d{1,2}(?::?\\d{2})?"
            + "|[+−-]\\d{2}:\\d{2}"
            + "|(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/[A-Za-z_]+"
            + "|(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard|Daylight))?(?: Time)?\\b"
            + "|local time\\b|Ortszeit\\b|heure locale\\b|hora local\\b"
            + "|(?:" + abbreviations() + ")\\b";

    private static final Pattern ZONE = Pattern.compile("\\s*\\(?(?<zone>" + NAME + ")\\)?");

    private ZoneFinder() {}

    private static String abbreviations() {
        return Words.lines("zones.txt").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /// A zone, and where it ends in the text.
    record Found(String zone, int to) {}

    /// The zone that stands at this place of the text.
    static Optional<Found> at(String text, int from) {
        Matcher matcher = ZONE.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? Optional.of(new Found(matcher.group("zone"), matcher.end())) : Optional.empty();
    }
}
