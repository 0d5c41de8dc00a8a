package org.lectern.parse.markdown.deckset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.parse.markdown.content.Part;

/// Where Deckset puts an image: its words stand where Markdown has the description.
final class Images {

    private static final Pattern IMAGE =
            Pattern.compile("!\\[([^\\]]{0,200})]\\(([^()\\s]++(?:\\([^()\\s]*+\\)[^()\\s]*+)?)\\)");
    private static final Pattern ALONE = Pattern.compile("\\s{0,3}" + IMAGE.pattern() + "\\s*");
    private static final Pattern WORD = Pattern.compile(
            "(?i)inline|fill|fit|left|right|original|filtered|autoplay|loop|mute|hide|start|end|\\d{1,4}%|corner-radius\\(\\d+\\)");

    private static final double FILTERED = 0.6;

    private Images() {}

    // rule: an image is the slide's background, unless its words say `inline`; `left` and `right` give it half of the
    // slide
    static Optional<Part> background(String line) {
        Matcher matcher = ALONE.matcher(line);
        if (!matcher.matches() || !isBehind(words(matcher.group(1)))) {
            return Optional.empty();
        }
        List<String> words = words(matcher.group(1));
        return Optional.of(
                new Part.Ready(List.of(new Block.Image(matcher.group(2), "", place(words), treatment(words)))));
    }

    // rule: `filtered` darkens an image, `fit` shows all of it
    private static Block.Treatment treatment(List<String> words) {
        return new Block.Treatment(0, 1, words.contains("filtered") ? FILTERED : 1, words.contains("fit"), false);
    }

    /// The line with the words for Deckset taken out of the descriptions of its images.
    static String described(String line) {
        return line.contains("![")
                ? IMAGE.matcher(line)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                "![" + description(match.group(1)) + "](" + match.group(2) + ")"))
                : line;
    }

    private static boolean isBehind(List<String> words) {
        return !words.contains("inline");
    }

    private static Block.Place place(List<String> words) {
        if (words.contains("left")) {
            return Block.Place.LEFT;
        }
        return words.contains("right") ? Block.Place.RIGHT : Block.Place.BEHIND;
    }

    private static String description(String alt) {
        return String.join(
                " ",
                words(alt).stream()
                        .filter(word -> !WORD.matcher(word).matches())
                        .toList());
    }

    private static List<String> words(String alt) {
        return List.of(alt.strip().split("[\\s,]+"));
    }
}
