package org.lectern.parse.markdown.present;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.deck.Inline;

/// Styles words as the legacy syntax does: `_italic_`, `*bold*`, a backtick on both sides for code, `[[url][label]]`.
final class Font {

    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]]{1,2000}+)](?:\\[([^\\]]{0,1000}+)])?]");
    private static final String MARKERS = "_*`";

    private Font() {}

    /// A line as inlines.
    static List<Inline> line(String text) {
        List<Inline> styled = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int at = 0;
        while (at < text.length()) {
            // rule: inline links are words of their own, whatever spaces they hold
            if (text.startsWith("[[", at) && link.region(at, text.length()).lookingAt()) {
                styled.add(link(link.group(1), link.group(2)));
                at = link.end();
            } else {
                int end = wordEnd(text, at);
                word(text.substring(at, end), styled);
                at = end;
            }
        }
        return joined(styled);
    }

    private static int wordEnd(String text, int from) {
        boolean space = Character.isWhitespace(text.charAt(from));
        int end = from + 1;
        while (end < text.length()
                && Character.isWhitespace(text.charAt(end)) == space
                && !text.startsWith("[[", end)) {
            end++;
        }
        return end;
    }

    private static Inline link(String url, @Nullable String label) {
        List<Inline> text = new ArrayList<>();
        String shown = label == null || label.isBlank() ? url : label;
        for (int at = 0; at < shown.length(); ) {
            int end = wordEnd(shown, at);
            word(shown.substring(at, end), text);
            at = end;
        }
        return new Inline.Hyperlink(url, joined(text));
    }

    private static void word(String word, List<Inline> into) {
        int first = firstMarker(word);
        // rule: the opening mark is at the word's beginning or follows punctuation
        if (first < 0 || (first > 0 && !isPunctuation(word.charAt(first - 1)))) {
            into.add(new Inline.Text(word));
            return;
        }
        int last = word.lastIndexOf(word.charAt(first));
        // rule: the closing mark is at the word's end or comes before punctuation
        boolean closes = last > first + 1 && (last + 1 == word.length() || isPunctuation(word.charAt(last + 1)));
        if (!closes) {
            into.add(new Inline.Text(word));
            return;
        }
        into.add(new Inline.Text(word.substring(0, first)));
        into.add(styled(word.charAt(first), inner(word.substring(first + 1, last), word.charAt(first))));
        into.add(new Inline.Text(word.substring(last + 1)));
    }

    private static int firstMarker(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (MARKERS.indexOf(word.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Inline styled(char marker, String text) {
        return switch (marker) {
            case '_' -> new Inline.Emphasis(List.of(new Inline.Text(text)));
            case '*' -> new Inline.Strong(List.of(new Inline.Text(text)));
            default -> new Inline.CodeSpan(text);
        };
    }

    // rule: a mark inside becomes a space, a doubled one becomes the mark
    private static String inner(String text, char marker) {
        StringBuilder inner = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == marker && i + 1 < text.length() && text.charAt(i + 1) == marker;
            inner.append(c == marker && !doubled ? ' ' : c);
            if (doubled) {
                i++;
            }
        }
        return inner.toString();
    }

    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static List<Inline> joined(List<Inline> styled) {
        List<Inline> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Inline inline : styled) {
            if (inline instanceof Inline.Text(String more)) {
                text.append(more);
            } else {
                flush(text, joined);
                joined.add(inline);
            }
        }
        flush(text, joined);
        return joined;
    }

    private static void flush(StringBuilder text, List<Inline> into) {
        if (text.length() > 0) {
            into.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }
}
