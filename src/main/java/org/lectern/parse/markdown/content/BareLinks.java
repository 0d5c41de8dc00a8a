package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Inline;

/// Finds addresses that stand in text without any marks.
final class BareLinks {

    // rule (GFM autolinks): www. or a scheme, not inside a word, up to white space or <
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}/])(?:(?:https?|ftp)://[^\\s<>\\u0000-\\u001f]+|www\\.[^\\s<>.]+\\.[^\\s<>]+|mailto:[^\\s<>]+@[^\\s<>]+)");
    private static final String TRAILING = "?!.,:;*_~'\"”’»";

    private BareLinks() {}

    /// The same content with the addresses in its texts as links.
    static List<Inline> found(List<Inline> content) {
        if (content.stream().noneMatch(BareLinks::mayHold)) {
            return content;
        }
        List<Inline> linked = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text(String text) && mayHold(inline)) {
                split(text, linked);
            } else {
                linked.add(inline);
            }
        }
        return linked;
    }

    private static boolean mayHold(Inline inline) {
        return inline instanceof Inline.Text(String text)
                && (text.contains("://") || text.contains("www.") || text.contains("mailto:"));
    }

    private static void split(String text, List<Inline> linked) {
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find(from)) {
            int end = address.start() + length(address.group());
            add(text.substring(from, address.start()), linked);
            String url = text.substring(address.start(), end);
            linked.add(new Inline.Hyperlink(
                    url.startsWith("www.") ? "http://" + url : url, List.of(new Inline.Text(url))));
            from = end;
        }
        add(text.substring(from), linked);
    }

    private static void add(String text, List<Inline> linked) {
        if (!text.isEmpty()) {
            linked.add(new Inline.Text(text));
        }
    }

    // rule (GFM autolinks): trailing punctuation is no part of the address, nor is a parenthesis without its partner
    private static int length(String address) {
        int end = address.length();
        while (end > 1 && (TRAILING.indexOf(address.charAt(end - 1)) >= 0 || isUnmatched(address, end))) {
            end--;
        }
        return end;
    }

    private static boolean isUnmatched(String address, int end) {
        char last = address.charAt(end - 1);
        char open = last == ')' ? '(' : last == ']' ? '[' : 0;
        String kept = address.substring(0, end);
        return open != 0 && count(kept, last) > count(kept, open);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
