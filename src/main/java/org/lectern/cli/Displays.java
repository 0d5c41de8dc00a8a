package org.lectern.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Whether windows can be opened here.
final class Displays {

    /// The variables of the environment that name a display.
    static final Set<String> NAMES = Set.of("DISPLAY", "WAYLAND_DISPLAY");

    private Displays() {}

    /// On Linux where there is an X or Wayland display; on other systems always.
    ///
    /// @param system the name of the operating system, as Java gives it
    static boolean available(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || NAMES.stream().anyMatch(name -> isSet(environment, name));
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
