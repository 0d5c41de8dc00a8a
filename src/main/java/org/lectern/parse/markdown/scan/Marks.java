package org.lectern.parse.markdown.scan;

/// The shapes of lines that begin or end a block, as CommonMark defines them.
final class Marks {

    private static final int CODE_INDENT = 4;
    private static final int MAX_HEADING = 6;
    private static final int MAX_NUMBER_DIGITS = 9;

    private Marks() {}

    /// The columns of white space at the start; a tab goes to the next multiple of 4.
    static int indent(String line) {
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                column++;
            } else if (c == '\t') {
                column += CODE_INDENT - column % CODE_INDENT;
            } else {
                return column;
            }
        }
        return column;
    }

    static boolean isIndentedCode(int indent) {
        return indent >= CODE_INDENT;
    }

    // rule: a thematic break is three or more matching -, _, or * characters, each followed by any spaces or tabs
    static boolean isRule(String stripped) {
        if (stripped.length() < 3 || "-_*".indexOf(stripped.charAt(0)) < 0) {
            return false;
        }
        int marks = 0;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c == stripped.charAt(0)) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return marks >= 3;
    }

    // rule: a setext heading underline is a sequence of = characters or a sequence of - characters
    static boolean isUnderline(String stripped) {
        if (stripped.isEmpty() || "=-".indexOf(stripped.charAt(0)) < 0) {
            return false;
        }
        return run(stripped, 0) == stripped.length();
    }

    /// The level of an ATX heading, or 0.
    static int headingLevel(String stripped) {
        if (!stripped.startsWith("#")) {
            return 0;
        }
        int level = run(stripped, 0);
        boolean ended = level == stripped.length() || " \t".indexOf(stripped.charAt(level)) >= 0;
        return level <= MAX_HEADING && ended ? level : 0;
    }

    /// An ATX heading's text without its marks.
    static String headingText(String stripped) {
        String text = stripped.substring(run(stripped, 0)).strip();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end < text.length() && (end == 0 || " \t".indexOf(text.charAt(end - 1)) >= 0);
        return closed ? text.substring(0, end).strip() : text;
    }

    /// The number of columns before an item's content, from its marker on, or 0 when the line is no item.
    static int itemWidth(String stripped) {
        int marker = markerLength(stripped);
        if (marker == 0) {
            return 0;
        }
        if (marker == stripped.length()) {
            return marker + 1;
        }
        int spaces = indent(stripped.substring(marker));
        // rule: content that begins with an indented code block is one space after the marker
        return spaces == 0 ? 0 : marker + (spaces > CODE_INDENT ? 1 : spaces);
    }

    private static int markerLength(String stripped) {
        if (stripped.isEmpty()) {
            return 0;
        }
        if ("-*+".indexOf(stripped.charAt(0)) >= 0) {
            return 1;
        }
        int digits = 0;
        while (digits < stripped.length() && Character.isDigit(stripped.charAt(digits))) {
            digits++;
        }
        boolean marked = digits > 0
                && digits <= MAX_NUMBER_DIGITS
                && digits < stripped.length()
                && ".)".indexOf(stripped.charAt(digits)) >= 0;
        return marked ? digits + 1 : 0;
    }

    static boolean isDefinition(String stripped) {
        return stripped.startsWith("[") && LinkDefinition.label(stripped).isPresent();
    }

    /// How often the character at this place is repeated from there on.
    static int run(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end - from;
    }
}
