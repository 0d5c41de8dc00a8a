package org.lectern.ui.app;

import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import org.lectern.ui.panel.PanelHost;

/// The windows in high contrast: as the desktop has it, unless someone chose.
record Contrast(Memory memory, PanelHost host) {

    private static final PseudoClass HIGH = PseudoClass.getPseudoClass("high-contrast");
    private static final String CONTRAST = "contrast";
    private static final String ORDINARY = "ordinary";

    /// Shows what was chosen.
    void apply() {
        host.pseudoClassStateChanged(HIGH, isHigh());
    }

    /// The other way, from now on.
    void toggle() {
        memory.theme(Optional.of(isHigh() ? ORDINARY : CONTRAST));
        apply();
    }

    private boolean isHigh() {
        return memory.theme().map(CONTRAST::equals).orElseGet(Contrast::ofDesktop);
    }

    // rule: Windows tells it as a flag, GNOME by the name of its theme
    private static boolean ofDesktop() {
        var preferences = Platform.getPreferences();
        return preferences.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || preferences
                        .getValue("GTK.theme_name", String.class)
                        .filter(name -> name.startsWith("HighContrast"))
                        .isPresent();
    }
}
