package org.lectern.parse.meta;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a word before a colon, or at the head of a column, announces.
enum Label {
    DATE,
    TIME,
    ROOM,
    PEOPLE,
    TITLE;

    private static final Map<String, Label> WORDS = new HashMap<>();
    /// A colon further to the right ends no label.
    private static final int MAX_COLUMN = 30;

    private static final Pattern LINE = Pattern.compile("^[^\\p{L}]*([\\p{L}() ]{2,20}?)\\s*:\\s*(\\S.*)$");

    static {
        for (String line : Words.lines("labels.txt")) {
            int colon = line.indexOf(':');
            Label label = valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
                WORDS.put(word, label);
            }
        }
    }

    static Optional<Label> of(String word) {
        String bare = word.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|[^\\p{L}]+$", "")
                .strip();
        return Optional.ofNullable(WORDS.get(bare));
    }

    /// A line that is a label and its value: "When: 14 March".
    static Optional<Map.Entry<Label, String>> ofLine(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0 || colon > MAX_COLUMN) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? of(matcher.group(1)).map(label -> Map.entry(label, matcher.group(2)))
                : Optional.empty();
    }

    /// The labelled lines among these; the first of a label counts.
    static Map<Label, String> ofLines(Iterable<String> lines) {
        Map<Label, String> found = new EnumMap<>(Label.class);
        for (String line : lines) {
            ofLine(line).ifPresent(entry -> found.putIfAbsent(entry.getKey(), entry.getValue()));
        }
        return found;
    }
}
