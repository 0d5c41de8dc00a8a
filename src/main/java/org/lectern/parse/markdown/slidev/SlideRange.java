package org.lectern.parse.markdown.slidev;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Slides chosen by their numbers: `2`, `1-3,5`, `4-`, `all`, `none`.
final class SlideRange {

    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,5})\\s*(-\\s*(\\d{1,5})?)?\\s*");

    private static final Pattern SEPARATOR = Pattern.compile("[,;]");

    private SlideRange() {}

    /// Whether a range holds the slide of this number, from 1; one that says nothing holds every slide.
    static boolean holds(String range, int number) {
        if (range.isBlank() || range.equals("all") || range.equals("*")) {
            return true;
        }
        return SEPARATOR
                .splitAsStream(range)
                .map(PART::matcher)
                .anyMatch(part -> part.matches() && holds(part, number));
    }

    private static boolean holds(Matcher part, int number) {
        int first = Integer.parseInt(part.group(1));
        if (part.group(2) == null) {
            return number == first;
        }
        return number >= first && (part.group(3) == null || number <= Integer.parseInt(part.group(3)));
    }
}
