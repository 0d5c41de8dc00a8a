package org.lectern.parse.markdown.deckset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.Filter;
import org.lectern.deck.PictureSize;
import org.lectern.deck.Treatment;
import org.lectern.parse.markdown.content.CssLength;
import org.lectern.parse.markdown.content.Part;

/// Where Deckset puts an image: its words stand where Markdown has the description.
final class Images {

    private static final Pattern IMAGE =
            Pattern.compile("!\\[([^\\]]{0,200})]\\(([^()\\s]++(?:\\([^()\\s]*+\\)[^()\\s]*+)?)\\)");
    private static final Pattern ALONE = Pattern.compile("\\s{0,3}(?:" + IMAGE.pattern() + "\\s*){1,40}");
    private static final Pattern WORD = Pattern.compile(
            "(?i)inline|fill|fit|left|right|original|filtered|autoplay|loop|mute|hide|start|end|\\d{1,4}%|corner-radius\\(\\d+\\)|alpha\\([\\d.]+\\)");

    private static final Pattern ALPHA = Pattern.compile("alpha\\(([01]?\\.?\\d{1,4})\\)");

    private static final double FILTERED = 0.6;

    private Images() {}

    /// The images of a line that holds nothing else.
    // rule: an image is the slide's background, unless its words say `inline`; `left` and `right` give it half of the
    // slide; several behind one slide share it
    static Optional<Part> of(String line) {
        if (!ALONE.matcher(line).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Part.Ready(IMAGE.matcher(line).results().map(Images::image).toList()));
    }

    private static Block image(MatchResult image) {
        List<String> words = words(image.group(1));
        Block.Place place = place(words);
        String alt = place == Block.Place.AMONG ? description(image.group(1)) : "";
        return new Block.Image(image.group(2), alt, place, treatment(words));
    }

    // rule: `filtered` darkens an image, `fit` shows all of it, a percentage scales it, `alpha` lets the ground through
    private static Treatment treatment(List<String> words) {
        List<Filter> filters = new ArrayList<>();
        PictureSize size = words.contains("fit") ? PictureSize.WHOLE : PictureSize.USUAL;
        if (words.contains("filtered")) {
            filters.add(new Filter(Filter.Kind.BRIGHTNESS, FILTERED));
        }
        for (String word : words) {
            Matcher alpha = ALPHA.matcher(word);
            if (alpha.matches()) {
                filters.add(new Filter(Filter.Kind.OPACITY, Double.parseDouble(alpha.group(1))));
            }
            size = CssLength.percent(word)
                    .filter(part -> part > 0)
                    .map(size::scaled)
                    .orElse(size);
        }
        return new Treatment(0, size, filters, false);
    }

    /// The line with the words for Deckset taken out of the descriptions of its images.
    static String described(String line) {
        return line.contains("![")
                ? IMAGE.matcher(line)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                "![" + description(match.group(1)) + "](" + match.group(2) + ")"))
                : line;
    }

    private static Block.Place place(List<String> words) {
        if (words.contains("inline")) {
            return Block.Place.AMONG;
        }
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
