package org.lectern.cli;

import java.util.Locale;
import java.util.Map;

/// Whether windows can be opened here.
final class Displays {

    private Displays() {}

    /// On Linux where there is an X or Wayland display; on other systems always.
    ///
    /// @param system the name of the operating system, as Java gives it
    static boolean available(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || isSet(environment, "DISPLAY")
                || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
