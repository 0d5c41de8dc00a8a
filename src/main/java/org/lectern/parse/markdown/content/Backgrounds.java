package org.lectern.parse.markdown.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// Marp's pictures behind a slide: the words in the description of an image say how it stands there.
final class Backgrounds {

    private static final Pattern SIDE = Pattern.compile("(left|right)(?::(\\d{1,3})%)?");
    private static final Pattern FILTER = Pattern.compile("(opacity|brightness)(?::(\\d*\\.?\\d+)(%)?)?");
    // rule (Marp): without a value, opacity is 0.5 and brightness 1.5
    private static final double HALF = 0.5;
    private static final double PERCENT = 100;

    private Backgrounds() {}

    // rule: an image whose description has the keyword `bg` is the slide's background
    static boolean is(Inline.Picture picture) {
        return words(picture).contains("bg");
    }

    static Block.Image of(Inline.Picture picture) {
        Block.Place place = Block.Place.BEHIND;
        double share = 0;
        double opacity = 1;
        double brightness = 1;
        List<String> words = words(picture);
        for (String word : words) {
            Matcher side = SIDE.matcher(word);
            Matcher filter = FILTER.matcher(word);
            if (side.matches()) {
                // rule: `left` or `right` beside `bg` splits the slide, in half if nothing else is said
                place = side.group(1).equals("left") ? Block.Place.LEFT : Block.Place.RIGHT;
                share = side.group(2) == null ? 0 : Math.min(1, Double.parseDouble(side.group(2)) / PERCENT);
            } else if (filter.matches() && filter.group(1).equals("opacity")) {
                opacity = Math.min(1, value(filter, HALF));
            } else if (filter.matches()) {
                brightness = Math.min(1, value(filter, 1));
            }
        }
        boolean whole = words.contains("contain") || words.contains("fit");
        var treatment = new Block.Treatment(share, opacity, brightness, whole, words.contains("vertical"));
        return new Block.Image(picture.url(), "", place, treatment);
    }

    private static double value(Matcher filter, double otherwise) {
        if (filter.group(2) == null) {
            return otherwise;
        }
        double value = Double.parseDouble(filter.group(2));
        return filter.group(3) == null ? value : value / PERCENT;
    }

    private static List<String> words(Inline.Picture picture) {
        return List.of(picture.alt().split("\\s+"));
    }
}
