package org.lectern.parse.meta;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is left of a line when times and days are taken out, without the marks and small words that joined them.
final class Rest {

    private static final String MARKS = "[\\s,;:•·|@–—/-]+";
    private static final String SMALL = "(?:at|in|on|from|the|um|im|am|vom|von|ab|den|à|le|en|el|de)(?=\\s|$)";
    private static final Pattern LEADING =
            Pattern.compile("^(?:" + MARKS + "|" + SMALL + ")++", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRAPPED = Pattern.compile("\\(([^()]*)\\)");

    private Rest() {}

    /// The pieces between holes, joined by commas.
    static String of(String text, char hole) {
        return Arrays.stream(text.split(Pattern.quote(String.valueOf(hole)) + "+"))
                .map(Rest::cleaned)
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// One piece without the marks and small words at its ends.
    static String cleaned(String piece) {
        String bare = piece;
        String before;
        do {
            before = bare;
            bare = unwrapped(trailing(LEADING.matcher(bare).replaceFirst("")));
        } while (!bare.equals(before));
        return bare.equals("(") || bare.equals(")") ? "" : bare;
    }

    private static String trailing(String piece) {
        String bare = piece.strip();
        int end = bare.length();
        while (end > 0 && ",;:•·|@–—/-#* ".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return bare.substring(0, end);
    }

    private static String unwrapped(String piece) {
        Matcher wrapped = WRAPPED.matcher(piece);
        return wrapped.matches() ? wrapped.group(1) : piece;
    }
}
