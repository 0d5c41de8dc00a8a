package org.lectern.ui.app;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// What the desktop says of how windows should look.
///
/// @param light whether it is light; one that does not say counts as light, as the toolkit has it
record DesktopLook(boolean highContrast, boolean light) {

    /// What it says now, and whenever someone changes it.
    static ObservableValue<DesktopLook> live() {
        Platform.Preferences preferences = Platform.getPreferences();
        return Bindings.createObjectBinding(() -> of(preferences), preferences, preferences.colorSchemeProperty());
    }

    // rule: Windows tells it as a flag, GNOME by the name of its theme
    private static DesktopLook of(Platform.Preferences preferences) {
        boolean high = preferences.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || preferences
                        .getValue("GTK.theme_name", String.class)
                        .filter(name -> name.startsWith("HighContrast"))
                        .isPresent();
        return new DesktopLook(high, preferences.getColorScheme() == ColorScheme.LIGHT);
    }
}
