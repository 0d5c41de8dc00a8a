package org.lectern.parse.markdown.content;

/// Keeps text away from the Markdown parser that would cost it unreasonable time or stack.
final class NestingGuard {

    /// Quote marks that one line may begin with.
    static final int MAX_QUOTES = 50;

    /// Columns that a line may be indented, outside code far more than lists need.
    static final int MAX_INDENT = 400;

    /// Brackets that may be open at once.
    static final int MAX_BRACKETS = 200;

    /// Brackets in one paragraph, open or not.
    static final int MAX_ALL_BRACKETS = 10_000;

    /// Tags in one paragraph.
    static final int MAX_TAGS = 5_000;

    /// Links in one paragraph.
    static final int MAX_LINKS = 3_000;

    /// Runs of emphasis marks and of backticks in one paragraph.
    static final int MAX_EMPHASIS = 4_000;

    static final String MESSAGE =
            "This slide is nested too deeply to be read as Markdown. It is shown as it is written.";

    private int indent;
    private int quotes;
    private int brackets;
    private int allBrackets;
    private int links;
    private int tags;
    private int emphasis;
    private boolean lineStart = true;

    private NestingGuard() {}

    static boolean refuses(String text) {
        return new NestingGuard().scan(text);
    }

    private boolean scan(String text) {
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c == ' ' && !lineStart)) {
                lineStart = false;
            } else if (c == '\n') {
                newLine(before == '\n');
            } else if (lineStart || !Character.isLetter(c)) {
                count(c, before);
                if (isTooMuch()) {
                    return true;
                }
            }
            before = c;
        }
        return false;
    }

    private boolean isTooMuch() {
        return indent > MAX_INDENT
                || quotes > MAX_QUOTES
                || brackets > MAX_BRACKETS
                || allBrackets > MAX_ALL_BRACKETS
                || links > MAX_LINKS
                || tags > MAX_TAGS
                || emphasis > MAX_EMPHASIS;
    }

    private void newLine(boolean blank) {
        lineStart = true;
        indent = 0;
        quotes = 0;
        if (blank) {
            brackets = 0;
            allBrackets = 0;
            links = 0;
            tags = 0;
            emphasis = 0;
        }
    }

    private void count(char c, char before) {
        if (lineStart) {
            lead(c);
        }
        switch (c) {
            case '[' -> {
                brackets++;
                allBrackets++;
            }
            case '<' -> tags++;
            case '(' -> links += before == ']' ? 1 : 0;
            case ']' -> brackets = Math.max(0, brackets - 1);
            case '*', '_', '~', '`' -> emphasis += c == before ? 0 : 1;
            default -> {}
        }
    }

    private void lead(char c) {
        switch (c) {
            case ' ' -> indent++;
            case '\t' -> indent += 4;
            case '>' -> quotes++;
            case '-', '*', '+' -> indent += 2;
            default -> lineStart = false;
        }
    }
}
