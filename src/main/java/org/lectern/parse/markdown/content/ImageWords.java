package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.deck.Block;
import org.lectern.deck.Filter;
import org.lectern.deck.PictureSize;
import org.lectern.deck.Treatment;

/// The words in a picture's description that ask for a look and describe nothing.
///
/// rule: Marpit, image syntax: `bg` puts a picture behind the slide; `left` and `right` beside it split the slide;
/// `cover`, `contain`, `fit`, `auto`, a percentage, width and height size it; the filters of CSS are keywords too
record ImageWords(List<String> words) {

    private static final Pattern SIZE = Pattern.compile("(w|h|width|height):(\\S+)");
    private static final Pattern SIDE = Pattern.compile("(left|right)(?::(\\d{0,3}\\.?\\d{1,4}%))?");
    private static final Pattern FILTER = Pattern.compile(
            "(blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::(\\S+))?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{0,4}\\.?\\d{1,4})(deg|turn|rad|grad)?");
    private static final String BEHIND = "bg";

    ImageWords {
        words = List.copyOf(words);
    }

    static ImageWords of(String alt) {
        return new ImageWords(Arrays.asList(alt.strip().split("\\s+")));
    }

    /// Whether the picture stands behind the slide.
    boolean isBackground() {
        return words.contains(BEHIND);
    }

    /// What describes the picture.
    String description() {
        return words.stream()
                .filter(word ->
                        !SIZE.matcher(word).matches() && !FILTER.matcher(word).matches())
                .collect(Collectors.joining(" "));
    }

    /// Where a background stands.
    Block.Place place() {
        return words.stream()
                .filter(word -> SIDE.matcher(word).matches())
                .map(word -> word.startsWith("left") ? Block.Place.LEFT : Block.Place.RIGHT)
                .reduce((_, last) -> last)
                .orElse(Block.Place.BEHIND);
    }

    Treatment treatment() {
        PictureSize size = PictureSize.USUAL;
        List<Filter> filters = new ArrayList<>();
        double share = 0;
        for (String word : words) {
            Matcher side = SIDE.matcher(word);
            Matcher filter = FILTER.matcher(word);
            if (isBackground() && side.matches()) {
                share = Optional.ofNullable(side.group(2))
                        .flatMap(CssLength::percent)
                        .map(part -> Math.min(1, part))
                        .orElse(share);
            } else if (filter.matches()) {
                filter(filter.group(1), Optional.ofNullable(filter.group(2))).ifPresent(filters::add);
            } else {
                size = sized(size, word);
            }
        }
        return new Treatment(share, size, filters, words.contains("vertical"));
    }

    private PictureSize sized(PictureSize size, String word) {
        Matcher asked = SIZE.matcher(word);
        if (asked.matches()) {
            Optional<Double> length = CssLength.of(asked.group(2)).filter(share -> share > 0);
            return asked.group(1).startsWith("w")
                    ? length.map(size::wide).orElse(size)
                    : length.map(size::high).orElse(size);
        }
        return isBackground() ? background(size, word) : size;
    }

    private static PictureSize background(PictureSize size, String word) {
        return switch (word) {
            case "cover" -> size.fitted(PictureSize.Fit.USUAL);
            case "contain", "fit" -> size.fitted(PictureSize.Fit.WHOLE);
            case "auto" -> size.fitted(PictureSize.Fit.OWN);
            default ->
                CssLength.percent(word)
                        .filter(part -> part > 0)
                        .map(size::scaled)
                        .orElse(size);
        };
    }

    // rule: without a value each filter has one of its own
    private static Optional<Filter> filter(String name, Optional<String> value) {
        return switch (name) {
            case "blur" -> filter(Filter.Kind.BLUR, value.flatMap(CssLength::of).or(() -> CssLength.of("10px")));
            case "brightness" -> filter(Filter.Kind.BRIGHTNESS, amount(value, 1.5));
            case "contrast" -> filter(Filter.Kind.CONTRAST, amount(value, 2));
            case "grayscale" -> filter(Filter.Kind.GRAYSCALE, amount(value, 1));
            case "hue-rotate" -> filter(Filter.Kind.HUE_ROTATE, degrees(value.orElse("180deg")));
            case "invert" -> filter(Filter.Kind.INVERT, amount(value, 1));
            case "opacity" -> filter(Filter.Kind.OPACITY, amount(value, 0.5));
            case "saturate" -> filter(Filter.Kind.SATURATE, amount(value, 2));
            case "sepia" -> filter(Filter.Kind.SEPIA, amount(value, 1));
            default -> Optional.empty();
        };
    }

    private static Optional<Filter> filter(Filter.Kind kind, Optional<Double> amount) {
        return amount.map(value -> new Filter(kind, value));
    }

    private static Optional<Double> amount(Optional<String> value, double otherwise) {
        return value.isEmpty()
                ? Optional.of(otherwise)
                : value.flatMap(CssLength::percent).or(() -> value.flatMap(ImageWords::number));
    }

    private static Optional<Double> number(String value) {
        Matcher number = NUMBER.matcher(value);
        return number.matches() && number.group(2) == null
                ? Optional.of(Double.parseDouble(number.group(1)))
                : Optional.empty();
    }

    private static Optional<Double> degrees(String value) {
        Matcher angle = NUMBER.matcher(value.toLowerCase(Locale.ROOT));
        return angle.matches()
                ? Optional.of(Double.parseDouble(angle.group(1)) * turn(angle.group(2)))
                : Optional.empty();
    }

    private static double turn(String unit) {
        return switch (Optional.ofNullable(unit).orElse("deg")) {
            case "turn" -> 360;
            case "rad" -> 180 / Math.PI;
            case "grad" -> 0.9;
            default -> 1;
        };
    }
}
