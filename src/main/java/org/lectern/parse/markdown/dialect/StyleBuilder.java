package org.lectern.parse.markdown.dialect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.Filter;
import org.lectern.deck.PictureSize;
import org.lectern.deck.SlideStyle;
import org.lectern.deck.Treatment;
import org.lectern.parse.markdown.content.CssLength;

/// Gathers what a slide's source asks of its looks, in the words that the tools have in common.
public final class StyleBuilder {

    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}|(?:rgb|rgba|hsl|hsla)\\([^()]{1,60}\\)|[a-zA-Z]{3,30}");
    private static final Pattern GRADIENT = Pattern.compile(
            "(?i)(?:repeating-)?(?:linear|radial|conic)-gradient\\((?:[\\w\\s#.,%+-]|\\([\\w\\s.,%+/-]{0,60}\\)){1,300}\\)");
    private static final Pattern URL = Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\\s]*))\\s*\\)");
    private static final Pattern PICTURE = Pattern.compile("(?i)\\S+\\.(?:png|jpe?g|gif|webp|svg|avif)(?:[?#]\\S*)?");
    private static final Pattern PART = Pattern.compile("(0?\\.\\d+|[01](?:\\.\\d*)?)|(\\d{1,3}(?:\\.\\d+)?)%");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,500}>|[*_`~]{1,3}(?=\\S)|(?<=\\S)[*_`~]{1,3}");
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\[\\]]*)]\\([^()]*\\)");

    private Optional<String> background = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Optional<String> heading = Optional.empty();
    private Optional<String> picture = Optional.empty();
    private double opacity = 1;
    private Optional<String> gradient = Optional.empty();
    private PictureSize size = PictureSize.USUAL;
    private boolean inverted;
    private boolean centred;
    private boolean middle;
    private boolean prominent;
    private Optional<String> header = Optional.empty();
    private Optional<String> footer = Optional.empty();
    private Optional<Boolean> numbered = Optional.empty();

    /// A background: a colour, a gradient, a picture in `url(…)`, or the name of a picture.
    public StyleBuilder background(String value) {
        String asked = value.strip();
        Matcher url = URL.matcher(asked);
        if (url.find()) {
            return picture(firstOf(url));
        }
        if (PICTURE.matcher(asked).matches()) {
            return picture(asked);
        }
        Matcher layer = GRADIENT.matcher(asked);
        gradient = layer.find() ? Optional.of(layer.group()) : gradient;
        background = colour(asked).or(() -> background);
        return this;
    }

    private static String firstOf(Matcher url) {
        return Arrays.asList(url.group(1), url.group(2), url.group(3)).stream()
                .filter(part -> part != null)
                .findFirst()
                .orElse("");
    }

    /// A picture behind the slide, as an address.
    public StyleBuilder picture(String address) {
        Matcher url = URL.matcher(address.strip());
        picture = Optional.of(url.matches() ? firstOf(url) : address.strip()).filter(there -> !there.isBlank());
        return this;
    }

    /// How much of the picture is seen: `0.4` or `40%`.
    public StyleBuilder opacity(String value) {
        opacity = part(value).orElse(opacity);
        return this;
    }

    /// How large the picture is, as `background-size` says it: `contain`, `auto`, `50%`, `300px`.
    public StyleBuilder size(String value) {
        String asked = value.strip().toLowerCase(Locale.ROOT);
        String across = asked.split("\\s+", -1)[0];
        size = switch (asked) {
            case "contain", "fit" -> PictureSize.WHOLE;
            case "auto" -> PictureSize.USUAL.fitted(PictureSize.Fit.OWN);
            default ->
                CssLength.percent(across)
                        .map(PictureSize.USUAL::scaled)
                        .or(() -> CssLength.of(across).map(PictureSize.USUAL::wide))
                        .orElse(PictureSize.USUAL);
        };
        return this;
    }

    /// A colour for all text.
    public StyleBuilder text(String value) {
        text = colour(value).or(() -> text);
        return this;
    }

    /// A colour for the title.
    public StyleBuilder heading(String value) {
        heading = colour(value).or(() -> heading);
        return this;
    }

    /// Names of classes that mean the same in several tools.
    public StyleBuilder classes(String names) {
        for (String name : names.strip().split("[\\s,.]+", -1)) {
            switch (name.toLowerCase(Locale.ROOT)) {
                // rule (Marp, gaia): lead centres the content both ways
                case "lead" -> centred().middle();
                case "invert", "inverse" -> inverted();
                case "center", "centered", "text-center" -> centred();
                case "middle" -> middle();
                default -> {}
            }
        }
        return this;
    }

    /// Light and dark change places.
    public StyleBuilder inverted() {
        inverted = true;
        return this;
    }

    /// Lines are centred.
    public StyleBuilder centred() {
        centred = true;
        return this;
    }

    /// The content stands in the middle of the height.
    public StyleBuilder middle() {
        middle = true;
        return this;
    }

    /// The title is what the slide says.
    public StyleBuilder prominent() {
        prominent = true;
        return this;
    }

    /// A line above the content.
    public StyleBuilder header(String markdown) {
        header = Optional.of(words(markdown)).filter(line -> !line.isBlank());
        return this;
    }

    /// A line below the content; a blank one takes the deck's away.
    public StyleBuilder footer(String markdown) {
        footer = Optional.of(words(markdown));
        return this;
    }

    /// Whether the slide shows its number.
    public StyleBuilder numbered(boolean shown) {
        numbered = Optional.of(shown);
        return this;
    }

    /// Everything so far.
    public SlideStyle style() {
        List<Filter> filters = opacity < 1 ? List.of(new Filter(Filter.Kind.OPACITY, opacity)) : List.of();
        var treatment = new Treatment(0, size, filters, false);
        return new SlideStyle(
                new SlideStyle.Colours(gradient.or(() -> background), text, heading, inverted),
                new SlideStyle.Placing(centred, middle, prominent),
                new SlideStyle.Furniture(header, footer, numbered),
                picture.map(address -> new Block.Image(address, "", Block.Place.BEHIND, treatment)));
    }

    /// A share of one: `0.4`, `.4` or `40%`.
    public static Optional<Double> part(String value) {
        Matcher part = PART.matcher(value.strip());
        if (!part.matches()) {
            return Optional.empty();
        }
        double share =
                part.group(1) == null ? Double.parseDouble(part.group(2)) / 100 : Double.parseDouble(part.group(1));
        return Optional.of(Math.min(1, share));
    }

    private static Optional<String> colour(String value) {
        return Optional.of(value.strip()).filter(asked -> COLOUR.matcher(asked).matches());
    }

    // headers and footers are one line of plain words here
    private static String words(String markdown) {
        String links = LINK.matcher(markdown).replaceAll(link -> link.group(1).isEmpty() ? "$2" : "");
        return MARKUP.matcher(links).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
