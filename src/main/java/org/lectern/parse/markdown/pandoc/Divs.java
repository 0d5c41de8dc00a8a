package org.lectern.parse.markdown.pandoc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.dialect.Manuscript;

/// The fenced divs of a text, and the HTML elements that hold notes: which line opens one, and where it ends.
final class Divs {

    // rule: a div begins with three or more colons and its attributes or one class name, and ends with colons alone
    private static final Pattern OPEN = Pattern.compile(" {0,3}:{3,}\\s*(\\{[^{}]*}|[^\\s{}:][^\\s{}]*)\\s*:*\\s*");
    private static final Pattern CLOSE = Pattern.compile(" {0,3}:{3,}\\s*");
    private static final Pattern HTML_OPEN =
            Pattern.compile("(?i)\\s{0,3}<(div|aside)\\s+class\\s*=\\s*[\"']?([\\w -]+)[\"']?\\s*>\\s*");
    private static final Pattern HTML_CLOSE = Pattern.compile("(?i)\\s{0,3}</(div|aside)>\\s*");

    /// A div.
    ///
    /// @param last the line that closes it, from 0
    record Div(String attributes, int last) {

        private static final Pattern WIDTH = Pattern.compile("width\\s*=\\s*\"?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*%");

        boolean is(String name) {
            return attributes.equals(name)
                    || Pattern.compile("(?:^|[\\s{.])\\." + name + "(?:[\\s}.]|$)")
                            .matcher(attributes.startsWith("{") ? attributes : "{." + attributes + "}")
                            .find();
        }

        /// The share of the width that a column asks for, 1 when it asks for none.
        double weight() {
            Matcher width = WIDTH.matcher(attributes);
            return width.find() ? Math.max(1, Double.parseDouble(width.group(1))) / 100 : 1;
        }
    }

    private final Map<Integer, Div> divs = new HashMap<>();
    private final boolean[] inside;

    private Divs(int lines) {
        this.inside = new boolean[lines];
    }

    static Divs of(Manuscript manuscript) {
        Divs found = new Divs(manuscript.lines().count());
        Deque<Map.Entry<Integer, String>> open = new ArrayDeque<>();
        for (int line = manuscript.bodyStart(); line < manuscript.lines().count(); line++) {
            String text = manuscript.lines().get(line);
            if (manuscript.structure().kind(line).isCode()) {
                continue;
            }
            Optional<String> attributes = opening(text);
            if (attributes.isPresent()) {
                open.push(Map.entry(line, attributes.get()));
            } else if (closes(text) && !open.isEmpty()) {
                found.add(open.pop(), line);
            }
        }
        return found;
    }

    private static Optional<String> opening(String text) {
        Matcher html = HTML_OPEN.matcher(text);
        if (html.matches()) {
            return Optional.of(html.group(2).strip());
        }
        Matcher fenced = OPEN.matcher(text);
        return fenced.matches() ? Optional.of(fenced.group(1)) : Optional.empty();
    }

    private static boolean closes(String text) {
        return CLOSE.matcher(text).matches() || HTML_CLOSE.matcher(text).matches();
    }

    private void add(Map.Entry<Integer, String> opening, int last) {
        divs.put(opening.getKey(), new Div(opening.getValue(), last));
        for (int line = opening.getKey(); line <= last && !inside[line]; line++) {
            inside[line] = true;
        }
    }

    /// The div that a line opens.
    Optional<Div> at(int line) {
        return Optional.ofNullable(divs.get(line));
    }

    /// Whether a line belongs to a div, its fences included.
    boolean holds(int line) {
        return inside[line];
    }
}
