package org.lectern.parse.markdown.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.scan.LineKind;
import org.lectern.parse.markdown.scan.Structure;

/// Link reference definitions of a whole file, for slides that are parsed on their own.
public final class References {

    /// How many definitions are kept; what comes after them stays text on slides other than its own.
    static final int MAX_DEFINITIONS = 20_000;

    /// How many definitions of other slides one slide may use.
    static final int MAX_NEEDED = 1_000;

    /// No definitions.
    public static final References NONE = new References(Map.of());

    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[((?!\\^)[^\\[\\]]{1,999})]:\\s*\\S.*");
    private static final Pattern LABEL_ALONE = Pattern.compile(" {0,3}\\[(?!\\^)[^\\[\\]]{1,999}]:\\s*");
    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]{1,999})]");

    private final Map<String, String> definitions;

    private References(Map<String, String> definitions) {
        this.definitions = definitions;
    }

    /// Gathers the definitions at the top level.
    public static References of(Structure structure) {
        Map<String, String> found = new HashMap<>();
        for (int line = 0; line < structure.lines().count() && found.size() < MAX_DEFINITIONS; line++) {
            LineKind kind = structure.kind(line);
            if (kind == LineKind.DEFINITION || kind == LineKind.TEXT) {
                String text = definition(structure, line);
                Matcher matcher = DEFINITION.matcher(text);
                if (matcher.matches()) {
                    found.putIfAbsent(key(matcher.group(1)), text.strip());
                }
            }
        }
        return found.isEmpty() ? NONE : new References(found);
    }

    // rule (CommonMark): the destination may stand on the line below the label
    private static String definition(Structure structure, int line) {
        String text = structure.lines().get(line);
        if (!LABEL_ALONE.matcher(text).matches()
                || line + 1 == structure.lines().count()) {
            return structure.kind(line) == LineKind.DEFINITION ? text : "";
        }
        String below = structure.lines().get(line + 1).strip();
        return below.isEmpty() || below.indexOf(' ') >= 0 ? "" : text.stripTrailing() + " " + below;
    }

    /// A slide's text followed by those definitions of other slides that it may need.
    String withDefinitions(String markdown) {
        if (definitions.isEmpty() || markdown.indexOf('[') < 0) {
            return markdown;
        }
        Map<String, String> needed = new LinkedHashMap<>();
        Matcher labels = LABEL.matcher(markdown);
        while (labels.find() && needed.size() < MAX_NEEDED) {
            String definition = definitions.get(key(labels.group(1)));
            if (definition != null) {
                needed.put(key(labels.group(1)), definition);
            }
        }
        return needed.isEmpty() ? markdown : markdown + "\n\n" + String.join("\n", needed.values()) + "\n";
    }

    // rule: labels are matched by case folding, with white space collapsed
    private static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
