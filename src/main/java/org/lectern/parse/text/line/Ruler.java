package org.lectern.parse.text.line;

import java.util.regex.Pattern;

/// Lines drawn with one character.
public final class Ruler {

    private static final Pattern RULER = Pattern.compile("^\\s*([-=_*#~\u2500\u2550\u2014])(?:\\s?\\1){2,}+\\s*$");
    private static final Pattern LONG = Pattern.compile("^\\s*([-=_*#~\u2500\u2550\u2014])\\1{9,}\\s*$");

    private Ruler() {}

    /// Whether the line is one, of three characters at least.
    public static boolean isRuler(Line line) {
        return !line.isBlank() && RULER.matcher(line.text()).matches();
    }

    /// Whether the line is one of ten characters at least.
    public static boolean isLong(Line line) {
        return !line.isBlank() && LONG.matcher(line.text()).matches();
    }
}
