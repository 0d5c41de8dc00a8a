package org.lectern.parse.markdown.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.scan.LineKind;
import org.lectern.parse.markdown.scan.LinkDefinition;
import org.lectern.parse.markdown.scan.Structure;

/// Link reference definitions of a whole file, for slides that are parsed on their own.
public final class References {

    /// How many definitions are kept; what comes after them stays text on slides other than its own.
    static final int MAX_DEFINITIONS = 20_000;

    /// How many definitions of other slides one slide may use.
    static final int MAX_NEEDED = 1_000;

    /// No definitions.
    public static final References NONE = new References(Map.of());

    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]{1,999})]");

    private final Map<String, String> definitions;

    private References(Map<String, String> definitions) {
        this.definitions = definitions;
    }

    /// Gathers the definitions at the top level.
    public static References of(Structure structure) {
        Map<String, String> found = new HashMap<>();
        boolean mayBegin = true;
        int line = 0;
        while (line < structure.lines().count() && found.size() < MAX_DEFINITIONS) {
            // rule (CommonMark): a definition interrupts no paragraph, but may follow another definition
            String text = mayBegin && isText(structure, line) ? text(structure, line) : "";
            Optional<String> label = LinkDefinition.label(text);
            label.ifPresent(of -> found.putIfAbsent(key(of), text.strip()));
            line += label.isPresent() && isLabelAlone(structure, line) ? 1 : 0;
            mayBegin = label.isPresent() || !isText(structure, line);
            line++;
        }
        return found.isEmpty() ? NONE : new References(found);
    }

    private static boolean isText(Structure structure, int line) {
        LineKind kind = structure.kind(line);
        return kind == LineKind.DEFINITION || kind == LineKind.TEXT;
    }

    // rule (CommonMark): the address may stand on the line below the label
    private static String text(Structure structure, int line) {
        String text = structure.lines().get(line);
        return isLabelAlone(structure, line) && line + 1 < structure.lines().count()
                ? text.stripTrailing() + " " + structure.lines().get(line + 1).strip()
                : text;
    }

    private static boolean isLabelAlone(Structure structure, int line) {
        return LinkDefinition.isLabelAlone(structure.lines().get(line));
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
