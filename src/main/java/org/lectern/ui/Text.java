package org.lectern.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// All text that a person reads in a window, from `strings.properties`.
///
/// Keys are named `screen.element`. Values are patterns of {@link MessageFormat}.
public final class Text {

    private static final ResourceBundle STRINGS = ResourceBundle.getBundle("org.lectern.ui.strings");

    private Text() {}

    /// The text of that key with the values filled in.
    ///
    /// @throws java.util.MissingResourceException when there is no such key; a test finds those
    public static String get(String key, Object... values) {
        return new MessageFormat(STRINGS.getString(key), STRINGS.getLocale()).format(values);
    }
}
