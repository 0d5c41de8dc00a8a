package org.lectern.parse.text.split;

import java.util.regex.Pattern;
import org.lectern.parse.text.line.Line;

/// Lines drawn with one character.
final class Ruler {

    private static final Pattern RULER = Pattern.compile("^\\s*([-=_*#~\u2500\u2550\u2014])(?:\\s?\\1){2,}\\s*$");
    private static final Pattern LONG = Pattern.compile("^\\s*([-=_*#~\u2500\u2550\u2014])\\1{9,}\\s*$");

    private Ruler() {}

    static boolean isRuler(Line line) {
        return !line.isBlank() && RULER.matcher(line.text()).matches();
    }

    static boolean isLong(Line line) {
        return !line.isBlank() && LONG.matcher(line.text()).matches();
    }
}
