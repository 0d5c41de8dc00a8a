package org.lectern.parse.meta;

/// Cheap looks at a line, before patterns look closely: nearly all lines of a deck name no time, no day and nobody.
final class Glance {

    private static final int SHORTEST_MONTH = 3;
    private static final int LONGEST_MONTH = 10;
    private static final int LONGEST_PARTICLE = 5;

    private Glance() {}

    /// Whether a digit is followed by what stands behind an hour: minutes, "am", "pm", "h", "Uhr".
    static boolean mayHoldTime(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isDigit(text.charAt(i)) && isBehindHour(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindHour(String text, int at) {
        int next = Character.isSpaceChar(text.charAt(at)) ? at + 1 : at;
        char first = next < text.length() ? Character.toLowerCase(text.charAt(next)) : ' ';
        char second = next + 1 < text.length() ? Character.toLowerCase(text.charAt(next + 1)) : ' ';
        return switch (first) {
            case ':', '.' -> isDigit(second);
            case 'a', 'p' -> second == 'm' || second == '.';
            case 'h' -> !Character.isLetter(second);
            case 'u' -> second == 'h';
            default -> false;
        };
    }

    /// Whether four digits stand together that begin with 19 or 20.
    static boolean mayHoldYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            if (isCentury(text.charAt(i), text.charAt(i + 1))
                    && isDigit(text.charAt(i + 2))
                    && isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCentury(char first, char second) {
        return (first == '2' && second == '0') || (first == '1' && second == '9');
    }

    /// Whether there is a digit, and a word that is the name of a month.
    static boolean mayHoldMonth(String text) {
        return holdsDigit(text) && holdsMonth(text);
    }

    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsMonth(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (isMonth(text, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isMonth(String text, int start, int end) {
        int length = end - start;
        return length >= SHORTEST_MONTH
                && length <= LONGEST_MONTH
                && Calendar.month(text.substring(start, end)).isPresent();
    }

    /// Whether two words in a row begin with capitals, short words between them left out, or letters have no case.
    static boolean mayHoldName(String text) {
        boolean capital = false;
        for (int start = 0; start < text.length(); ) {
            int end = wordEnd(text, start);
            if (end > start) {
                int type = Character.getType(text.charAt(start));
                if (type == Character.OTHER_LETTER || (capital && type == Character.UPPERCASE_LETTER)) {
                    return true;
                }
                capital = type == Character.UPPERCASE_LETTER || (capital && end - start <= LONGEST_PARTICLE);
            }
            start = end + 1;
        }
        return false;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
