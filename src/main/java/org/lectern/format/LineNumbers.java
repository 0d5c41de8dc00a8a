package org.lectern.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers at the beginning of lines: `1. Welcome`, `2) Why`, `3: How`, `4 - Thanks`.
public final class LineNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("^\\s{0,3}(\\d{1,4})(?:[.):]\\s+|\\s*\\t\\s*|\\s+[-–—]\\s+)(?=\\S)");

    private LineNumbers() {}

    /// Whether every line that is not blank has a number, and they count up by one from 1.
    public static boolean countUp(List<String> lines) {
        int expected = 1;
        for (String line : lines) {
            if (!line.isBlank()) {
                Matcher number = NUMBER.matcher(line);
                if (!number.find() || Integer.parseInt(number.group(1)) != expected) {
                    return false;
                }
                expected++;
            }
        }
        return expected > 1;
    }

    /// The line without its number.
    public static String removed(String line) {
        return NUMBER.matcher(line).replaceFirst("");
    }
}
