package org.lectern.settings;

import java.nio.charset.StandardCharsets;

/// The file of settings.
public final class SettingsTarget {

    private SettingsTarget() {}

    /// Reads one file; what was understood is written, and read again as the same.
    ///
    /// @param bytes of the file
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        check(text);
        check("{\"lectern-settings\":1," + text + "}");
    }

    private static void check(String text) {
        if (SettingsJson.read(text) instanceof SettingsJson.Understood(var settings)
                && !(SettingsJson.read(SettingsJson.write(settings)) instanceof SettingsJson.Understood(var again)
                        && again.equals(settings))) {
            throw new AssertionError("settings are written as they were read: " + settings);
        }
    }
}
