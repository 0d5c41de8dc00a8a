package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    private static final Pattern TOKEN = Pattern.compile("(-lectern-[a-z-]+):\\s*(#[0-9a-f]{6});");
    private static final double ENOUGH = 7;
    // rule: WCAG 2.2, 1.4.11, graphics
    private static final double ENOUGH_FOR_LINES = 3;
    private static final String[] TEXTS = {"ink", "muted", "accent", "code-keyword", "code-literal", "code-comment"};

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextStandsOutFromItsGround(Theme theme) throws IOException {
        Map<String, Color> tokens = tokens(theme);
        for (String text : TEXTS) {
            for (String ground : new String[] {"paper", "surface"}) {
                assertThat(contrast(tokens, text, ground))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(ENOUGH);
            }
        }
        for (String text : new String[] {"ink", "muted", "accent"}) {
            assertThat(contrast(tokens, "reverse-" + text, "reverse-paper"))
                    .as("reverse-" + text)
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    @Test
    void frontMatterChoosesTheTheme() {
        assertThat(Theme.of(Map.of("theme", "High Contrast"))).isEqualTo(Theme.CONTRAST);
        assertThat(Theme.of(Map.of("theme", "high-contrast"))).isEqualTo(Theme.CONTRAST);
        assertThat(Theme.of(Map.of("theme", "Dark"))).isEqualTo(Theme.DARK);
        assertThat(Theme.of(Map.of("theme", "moon"))).isEqualTo(Theme.DARK);
        assertThat(Theme.of(Map.of("theme.name", "terminal-dark"))).isEqualTo(Theme.DARK);
        assertThat(Theme.of(Map.of("theme", "seriph", "colorschema", "dark"))).isEqualTo(Theme.DARK);
        assertThat(Theme.of(Map.of("theme", "gaia"))).isEqualTo(Theme.LIGHT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void markedCodeStandsOut(Theme theme) throws IOException {
        assertThat(contrast(tokens(theme), "ink", "marked")).isGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void thePenStandsOutOnEveryPaper(Theme theme) throws IOException {
        for (String ground : new String[] {"paper", "surface", "reverse-paper"}) {
            assertThat(contrast(tokens(theme), "pen", ground)).as(ground).isGreaterThanOrEqualTo(ENOUGH_FOR_LINES);
        }
    }

    private static Map<String, Color> tokens(Theme theme) throws IOException {
        try (var in = URI.create(theme.stylesheet()).toURL().openStream()) {
            var tokens = new TreeMap<String, Color>();
            var found = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                tokens.put(found.group(1).substring("-lectern-".length()), Color.web(found.group(2)));
            }
            return tokens;
        }
    }

    // rule: WCAG 2.2, "contrast ratio"
    private static double contrast(Map<String, Color> tokens, String one, String other) {
        double first = luminance(tokens.get(one));
        double second = luminance(tokens.get(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    // rule: WCAG 2.2, "relative luminance"
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
