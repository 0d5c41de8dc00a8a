package org.lectern.parse.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Inline;
import org.lectern.parse.text.line.Line;

/// Finds the addresses in a line of text: bare, in angle brackets, or behind a text in square brackets.
public final class InlineText {

    /// Longer lines are kept as they are; nobody follows a link in the middle of them.
    static final int LONGEST = 100_000;

    private static final Pattern LINK = Pattern.compile(
            "\\[(?<text>[^\\[\\]\\n]{1,500})]\\((?<target>[^()\\s]{0,2000}(?:\\([^()\\s]{0,500}\\)[^()\\s]{0,500})?)\\)"
                    + "|<(?<angle>(?:https?://|ftp://|mailto:)[^<>\\s]{1,2000})>"
                    + "|(?<bare>(?:https?|ftp)://[^\\s<>\"\u201c\u201d\u00ab\u00bb\u3002\uff0c]{1,2000})",
            Pattern.CASE_INSENSITIVE);
    private static final String STOPS = ".,;:!?'*_";

    private InlineText() {}

    /// The content of the text; its soft breaks become line breaks.
    public static List<Inline> of(String text) {
        if (text.length() > LONGEST || (!text.contains("](") && text.indexOf(':') < 0)) {
            return broken(text);
        }
        List<Inline> content = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int end = 0;
        while (link.find()) {
            content.addAll(broken(text.substring(end, link.start())));
            end = link.end() - surplus(link);
            content.add(hyperlink(link, text.substring(link.start(), end)));
        }
        content.addAll(broken(text.substring(end)));
        return List.copyOf(content);
    }

    private static Inline hyperlink(Matcher link, String found) {
        if (link.group("text") != null) {
            return new Inline.Hyperlink(link.group("target"), List.of(new Inline.Text(link.group("text"))));
        }
        String url = link.group("angle") != null ? link.group("angle") : found;
        return new Inline.Hyperlink(url, List.of(new Inline.Text(url)));
    }

    /// How many characters at the end of a bare address belong to the sentence around it.
    private static int surplus(Matcher link) {
        String bare = link.group("bare");
        int kept = bare == null ? 0 : bare.length();
        while (kept > 0 && (STOPS.indexOf(bare.charAt(kept - 1)) >= 0 || closesNothing(bare.substring(0, kept)))) {
            kept--;
        }
        return bare == null ? 0 : bare.length() - kept;
    }

    private static boolean closesNothing(String url) {
        return switch (url.charAt(url.length() - 1)) {
            case ')' -> count(url, ')') > count(url, '(');
            case ']' -> url.indexOf('[') < 0;
            case '}' -> url.indexOf('{') < 0;
            default -> false;
        };
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static List<Inline> broken(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Inline> content = new ArrayList<>();
        String[] parts = text.split(String.valueOf(Line.SOFT_BREAK), -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                content.add(new Inline.LineBreak());
            }
            if (!parts[i].isEmpty()) {
                content.add(new Inline.Text(parts[i]));
            }
        }
        return content;
    }
}
