package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// Reads a style sheet that somebody wrote for their slides. What is not known to be harmless is left out, and said;
/// what is
/// used is written anew.
final class OwnLookReader {

    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/");
    private static final Pattern SELECTOR =
            Pattern.compile("(?:\\.[a-z][a-z-]{0,40})+(?:\\s+(?:\\.[a-z][a-z-]{0,40})+){0,5}");
    private static final Pattern TOKEN = Pattern.compile("-lectern-([a-z-]+)");
    private static final Pattern VALUE = Pattern.compile("[\\w\\s#.,%()+-]{1,300}");
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"'()]{1,500})[\"']?\\s*\\)");
    private static final Set<String> PLAIN = Set.of(
            "-fx-fill",
            "-fx-background-color",
            "-fx-background-insets",
            "-fx-background-radius",
            "-fx-background-size",
            "-fx-background-position",
            "-fx-background-repeat");
    private static final Set<String> ROOTS = Set.of(":root", ".slide-view", "section");

    private final String text;
    private final DeckFiles files;
    private final Set<String> known = Palette.of(Theme.LIGHT).tokens();
    private final StringBuilder css = new StringBuilder();
    private final Map<String, Color> tokens = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();

    private OwnLookReader(String text, DeckFiles files) {
        this.text = text;
        this.files = files;
    }

    static OwnLook read(String written, DeckFiles files) {
        // blank lines keep the numbers of the others
        String text =
                COMMENT.matcher(written).replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
        OwnLookReader reader = new OwnLookReader(text, files);
        return reader.rules()
                ? new OwnLook(reader.css.toString(), reader.tokens, reader.complaints)
                : new OwnLook("", Map.of(), reader.complaints);
    }

    /// Reads all rules; says whether the file is whole.
    private boolean rules() {
        int at = 0;
        while (!text.substring(at).isBlank()) {
            int open = text.indexOf('{', at);
            int end = text.indexOf(';', at);
            if (start(at).startsWith("@") && end >= 0 && (open < 0 || end < open)) {
                complain(at, "rules that begin with @ are left aside");
                at = end + 1;
                continue;
            }
            int close = text.indexOf('}', at);
            int inner = open < 0 ? -1 : text.indexOf('{', open + 1);
            if (open < 0 || close < open || (inner >= 0 && inner < close)) {
                complain(
                        at,
                        "a brace is missing or too many, so the whole file is left aside and the theme stays as it is");
                return false;
            }
            rule(at, open, close);
            at = close + 1;
        }
        return true;
    }

    private String start(int at) {
        return text.substring(at).stripLeading();
    }

    private void rule(int at, int open, int close) {
        List<String> selectors = new ArrayList<>();
        for (String part : text.substring(at, open).split(",", -1)) {
            String selector = part.strip();
            if (ROOTS.contains(selector)) {
                selectors.add(".slide-view");
            } else if (SELECTOR.matcher(selector).matches()) {
                selectors.add(".slide-view " + selector);
            } else {
                complain(at, "“" + shortened(selector) + "” names no classes of slides");
            }
        }
        StringBuilder body = new StringBuilder();
        int from = open + 1;
        for (String declaration : text.substring(from, close).split(";", -1)) {
            if (!declaration.isBlank() && !selectors.isEmpty()) {
                declaration(declaration, from, selectors.contains(".slide-view"))
                        .ifPresent(body::append);
            }
            from += declaration.length() + 1;
        }
        if (!body.isEmpty()) {
            css.append(String.join(", ", selectors)).append(" {\n").append(body).append("}\n");
        }
    }

    private Optional<String> declaration(String declaration, int at, boolean ofDeck) {
        int colon = declaration.indexOf(':');
        String property = colon < 0 ? "" : declaration.substring(0, colon).strip();
        String value = declaration.substring(colon + 1).strip();
        Matcher token = TOKEN.matcher(property);
        if (token.matches()) {
            return token(token.group(1), value, at, ofDeck);
        }
        if (property.equals("-fx-background-image")) {
            return picture(value, at);
        }
        if (!PLAIN.contains(property)) {
            complain(at, "“" + shortened(property.isEmpty() ? value : property) + "” is not used on slides");
            return Optional.empty();
        }
        if (!VALUE.matcher(value).matches() || value.contains("url")) {
            complain(at, "the value of “" + property + "” is not used");
            return Optional.empty();
        }
        return Optional.of("    " + property + ": " + value + ";\n");
    }

    private Optional<String> token(String name, String value, int at, boolean ofDeck) {
        Optional<Color> colour = Palette.parsed(value);
        if (!known.contains(name) || colour.isEmpty()) {
            complain(
                    at,
                    known.contains(name)
                            ? "“" + shortened(value) + "” is no colour"
                            : "there is no token -lectern-" + name);
            return Optional.empty();
        }
        if (ofDeck) {
            tokens.put(name, colour.get());
        }
        return Optional.of("    -lectern-" + name + ": " + Palette.hex(colour.get()) + ";\n");
    }

    private Optional<String> picture(String value, int at) {
        Matcher url = URL.matcher(value);
        Optional<String> file = url.matches()
                ? files.find(url.group(1)).map(found -> found.toUri().toString())
                : Optional.empty();
        if (file.isEmpty()) {
            complain(at, "pictures come from the deck's own folder only, and this is none");
        }
        return file.map(address -> "    -fx-background-image: url(\"" + address + "\");\n");
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 39) + "…" : line;
    }

    private void complain(int at, String why) {
        int first = at;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        long line = 1 + text.substring(0, first).chars().filter(c -> c == '\n').count();
        complaints.add(OwnLook.FILE + ", line " + line + ": " + why + ".");
    }
}
