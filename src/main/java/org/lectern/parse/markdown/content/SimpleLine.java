package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Inline;

/// Reads lines of words, with emphasis, code and links that do not stand inside each other.
final class SimpleLine {

    private static final int NONE = -1;
    private static final String HARMLESS = " .,;:?!'\"()%/+=@#>-–—…‘’“”„«»•→←€°·×";
    private static final String BEGINNING = "*[`'\"(“„‘«";
    private static final String BEFORE_EMPHASIS = " (\"“";
    private static final String BEHIND_EMPHASIS = " .,;:?!)\"”";
    private static final String ADDRESS = "/:.?=#%+,@_~-";

    private final String text;
    private final List<Inline> content = new ArrayList<>(4);
    private final StringBuilder words = new StringBuilder();

    SimpleLine(String text) {
        this.text = text;
    }

    /// The first place from here on that is no space.
    static int notSpace(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /// Adds a line; says no when only the parser can say what it means.
    boolean add(int from, int to) {
        int at = begins(from, to) && text.charAt(to - 1) != ' ' ? from : NONE;
        while (at >= 0 && at < to) {
            int end = wordsEnd(at, to);
            words.append(text, at, end);
            at = end < to ? markup(end, from, to) : to;
        }
        return at == to;
    }

    /// Another line follows.
    void lineEnd(boolean hard) {
        if (hard) {
            add(new Inline.LineBreak());
        } else {
            words.append(' ');
        }
    }

    /// What was read.
    List<Inline> content() {
        flush();
        return BareLinks.found(content);
    }

    /// Whether a line begins with words: no mark of a block, and no number that may begin a list.
    private boolean begins(int from, int to) {
        if (from >= to) {
            return false;
        }
        int digits = from;
        while (digits < to && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > from) {
            return digits == to || ".)".indexOf(text.charAt(digits)) < 0;
        }
        return isWord(from, to)
                || Character.isSurrogate(text.charAt(from))
                || BEGINNING.indexOf(text.charAt(from)) >= 0;
    }

    private int wordsEnd(int from, int to) {
        int end = from;
        while (end < to && isHarmless(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isHarmless(char c) {
        return (c >= 'a' && c <= 'z')
                || HARMLESS.indexOf(c) >= 0
                || Character.isLetterOrDigit(c)
                || Character.isSurrogate(c);
    }

    private boolean isWord(int at, int to) {
        return at >= 0 && at < to && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isOneOf(String characters, int at) {
        return characters.indexOf(text.charAt(at)) >= 0;
    }

    /// Takes what stands here; returns where it ends.
    private int markup(int at, int from, int to) {
        return switch (text.charAt(at)) {
            case '*' -> emphasis(at, from, to);
            case '`' -> code(at, to);
            case '[' -> link(at, from, to);
            case '&' -> ampersand(at, to);
            default -> NONE;
        };
    }

    private int ampersand(int at, int to) {
        words.append('&');
        return at + 1 < to && text.charAt(at + 1) == ' ' ? at + 1 : NONE;
    }

    private int emphasis(int at, int from, int to) {
        int marks = at + 1 < to && text.charAt(at + 1) == '*' ? 2 : 1;
        int start = at + marks;
        int end = wordsEnd(start, to);
        boolean opens = isWord(start, to) && (at == from || isOneOf(BEFORE_EMPHASIS, at - 1));
        if (!opens || !isWord(end - 1, to) || !closes(end, marks, to)) {
            return NONE;
        }
        List<Inline> inside = BareLinks.found(List.of(new Inline.Text(text.substring(start, end))));
        add(marks == 2 ? new Inline.Strong(inside) : new Inline.Emphasis(inside));
        return end + marks;
    }

    private boolean closes(int end, int marks, int to) {
        int behind = end + marks;
        return behind <= to
                && text.startsWith(marks == 2 ? "**" : "*", end)
                && (behind == to || isOneOf(BEHIND_EMPHASIS, behind));
    }

    private int code(int at, int to) {
        int end = text.indexOf('`', at + 1);
        boolean alone = end > at + 1 && end < to && (end + 1 == to || text.charAt(end + 1) != '`');
        String code = alone ? text.substring(at + 1, end) : " ";
        if (code.charAt(0) == ' ' || code.endsWith(" ") || code.indexOf('|') >= 0 || code.indexOf('~') >= 0) {
            return NONE;
        }
        add(new Inline.CodeSpan(code));
        return end + 1;
    }

    private int link(int at, int from, int to) {
        int end = wordsEnd(at + 1, to);
        boolean picture = at > from && text.charAt(at - 1) == '!';
        boolean box = end <= at + 2;
        if (picture || box || !isWord(at + 1, to) || !isWord(end - 1, to) || !text.startsWith("](", end)) {
            return NONE;
        }
        int start = end + 2;
        int close = addressEnd(start, to);
        if (close == start || close >= to || text.charAt(close) != ')') {
            return NONE;
        }
        Inline label = new Inline.Text(text.substring(at + 1, end));
        add(new Inline.Hyperlink(text.substring(start, close), List.of(label)));
        return close + 1;
    }

    private int addressEnd(int from, int to) {
        int end = from;
        while (end < to && isAddress(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAddress(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ADDRESS.indexOf(c) >= 0;
    }

    private void add(Inline inline) {
        flush();
        content.add(inline);
    }

    private void flush() {
        if (!words.isEmpty()) {
            content.add(new Inline.Text(words.toString()));
            words.setLength(0);
        }
    }
}
