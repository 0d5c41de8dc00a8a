package org.lectern.ui.slide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The colours of slides; each theme is a style sheet that sets the tokens.
public enum Theme {
    /// Black on white, one red.
    LIGHT,
    /// White on near black, one light red.
    DARK,
    /// Black, white and yellow.
    CONTRAST,
    /// Warm paper and green.
    PAPER;

    // rule: themes of reveal.js, Deckset, presenterm and Slidev that are white on black; all others are taken for light
    private static final Set<String> DARK_ELSEWHERE = Set.of(
            "black",
            "night",
            "moon",
            "league",
            "blood",
            "dracula",
            "tokyonight-night",
            "tokyonight-storm",
            "catppuccin-mocha",
            "catppuccin-macchiato",
            "catppuccin-frappe");

    /// What the deck's front matter asks for: `theme:` with one of the names here, or with one of another tool's that
    /// is
    /// known to be dark; `colorSchema: dark` (Slidev) too. Any other theme means light.
    public static Theme of(Map<String, String> settings) {
        String written = named(settings, "theme").isEmpty() ? named(settings, "theme.name") : named(settings, "theme");
        // high contrast, as it is called wherever looks are chosen
        String asked = written.matches("high[-_ ]?contrast") ? "contrast" : written;
        boolean dark = DARK_ELSEWHERE.contains(asked)
                || asked.endsWith("-dark")
                || named(settings, "colorschema").equals("dark");
        return Arrays.stream(values())
                .filter(theme -> theme.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElse(dark ? DARK : LIGHT);
    }

    private static String named(Map<String, String> settings, String key) {
        return settings.getOrDefault(key, "").strip().toLowerCase(Locale.ROOT);
    }

    /// The address of the style sheet.
    String stylesheet() {
        String file = "theme-" + name().toLowerCase(Locale.ROOT) + ".css";
        return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
    }
}
