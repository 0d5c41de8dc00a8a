package org.lectern.ui.slide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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

    /// What the deck's front matter asks for: `theme: dark`, `contrast` or `paper`, or Marp's class `invert`; any other
    /// theme is a stranger's and means light.
    public static Theme of(Map<String, String> settings) {
        String asked = settings.getOrDefault("theme", "").strip().toLowerCase(Locale.ROOT);
        String variant = settings.getOrDefault("class", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(theme -> theme.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElse(variant.equals("invert") ? DARK : LIGHT);
    }

    /// The address of the style sheet.
    String stylesheet() {
        String file = "theme-" + name().toLowerCase(Locale.ROOT) + ".css";
        return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
    }
}
