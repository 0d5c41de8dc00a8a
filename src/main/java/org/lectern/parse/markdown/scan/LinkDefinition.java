package org.lectern.parse.markdown.scan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A link reference definition, as CommonMark has it: a label, an address that has no spaces or stands in angle
/// brackets, perhaps a title.
public final class LinkDefinition {

    private static final String LABEL = " {0,3}\\[((?!\\^)[^\\[\\]]{1,999})]:\\s*";
    private static final String ADDRESS = "(?:<[^<>]*>|[^\\s<]\\S*)";
    private static final String TITLE = "(?:\\s+(?:\"[^\"]*\"|'[^']*'|\\([^()]*\\)))?\\s*";
    private static final Pattern WHOLE = Pattern.compile(LABEL + ADDRESS + TITLE);
    private static final Pattern LABEL_ALONE = Pattern.compile(LABEL);

    private LinkDefinition() {}

    /// The label that a line defines; empty when it defines none.
    public static Optional<String> label(String line) {
        Matcher definition = WHOLE.matcher(line);
        return definition.matches() ? Optional.of(definition.group(1)) : Optional.empty();
    }

    /// Whether a line is a label whose address may stand on the line below.
    public static boolean isLabelAlone(String line) {
        return LABEL_ALONE.matcher(line).matches();
    }
}
