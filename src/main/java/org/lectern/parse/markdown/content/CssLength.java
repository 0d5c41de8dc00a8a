package org.lectern.parse.markdown.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths as CSS writes them, as shares of a slide's height.
public final class CssLength {

    /// Pixels of CSS that a slide is high. rule (Marp): 1280 by 720, or 960 by 720.
    private static final double SLIDE = 720;

    private static final double SLIDE_WIDTH = 1280;
    private static final double INCH = 96;
    private static final double FONT = 30;
    private static final Pattern LENGTH =
            Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?|\\.\\d{1,4})(px|cm|mm|q|in|pt|pc|em|rem|vw|vh)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)%");

    private CssLength() {}

    /// A length such as `300px`, `300` or `10cm`, as a share of the slide's height; empty for what is none.
    public static Optional<Double> of(String written) {
        Matcher length = LENGTH.matcher(written.strip().toLowerCase(Locale.ROOT));
        return length.matches()
                ? Optional.of(Double.parseDouble(length.group(1)) * unit(length.group(2)) / SLIDE)
                : Optional.empty();
    }

    /// A share such as `50%`, as 0.5; empty for what is none.
    public static Optional<Double> percent(String written) {
        Matcher percent = PERCENT.matcher(written.strip());
        return percent.matches() ? Optional.of(Double.parseDouble(percent.group(1)) / 100) : Optional.empty();
    }

    private static double unit(String name) {
        return switch (Optional.ofNullable(name).orElse("px")) {
            case "cm" -> INCH / 2.54;
            case "mm" -> INCH / 25.4;
            case "q" -> INCH / 101.6;
            case "in" -> INCH;
            case "pt" -> INCH / 72;
            case "pc" -> INCH / 6;
            case "em", "rem" -> FONT;
            case "vw" -> SLIDE_WIDTH / 100;
            case "vh" -> SLIDE / 100;
            default -> 1;
        };
    }
}
