package org.lectern.formula;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is never handed to the library: formulas that could take its time, its memory, its files or its state.
final class TexGuard {

    /// The longest formula, in characters.
    static final int MAX_LENGTH = 4_000;

    /// How deep groups may nest. Some commands read what is in them twice, so each level may double the work.
    static final int MAX_DEPTH = 12;

    /// The largest number that a formula may hold: of repetitions, columns or lengths.
    static final int MAX_NUMBER = 999;

    // They read files, load classes, or change how the formulas after them look.
    private static final Set<String> FORBIDDEN = Set.of(
            "DeclareMathSizes",
            "bgcolor",
            "colorbox",
            "def",
            "definecolor",
            "externalFont",
            "fcolorbox",
            "fgcolor",
            "includegraphics",
            "input",
            "jlmDynamic",
            "jlmExternalFont",
            "jlmXML",
            "let",
            "magnification",
            "makeatletter",
            "makeatother",
            "newcommand",
            "newenvironment",
            "renewcommand",
            "renewenvironment");
    private static final Set<String> MEASURED = Set.of(
            "begin",
            "char",
            "genfrac",
            "hdotsfor",
            "hspace",
            "kern",
            "multicolumn",
            "raisebox",
            "resizebox",
            "rotatebox",
            "rule",
            "scalebox",
            "vspace",
            "above",
            "abovewithdelims");
    // `*{999}{*{999}{c}}` is a million columns
    private static final Pattern REPEATED_COLUMNS = Pattern.compile("\\\\begin\\s*\\{array}[^&]*?\\*\\s*\\{");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private TexGuard() {}

    static boolean refuses(String tex) {
        return tex.isBlank()
                || tex.length() > MAX_LENGTH
                || isTooDeep(tex)
                || isUnbalanced(tex)
                || REPEATED_COLUMNS.matcher(tex).find()
                || holdsForbidden(tex)
                || holdsLargeNumber(tex);
    }

    private static boolean isTooDeep(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            depth += opens(tex, i) ? 1 : closes(tex, i) ? -1 : 0;
            if (depth > MAX_DEPTH) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String tex, int at) {
        char c = tex.charAt(at);
        return c == '{' || c == '[' || tex.startsWith("\\left", at) || tex.startsWith("\\begin", at);
    }

    private static boolean closes(String tex, int at) {
        char c = tex.charAt(at);
        return c == '}' || c == ']' || tex.startsWith("\\right", at) || tex.startsWith("\\end", at);
    }

    /// The library takes a group that nothing closes as closed.
    private static boolean isUnbalanced(String tex) {
        int open = 0;
        for (int i = 0; i < tex.length() && open >= 0; i++) {
            char c = tex.charAt(i);
            i += c == '\\' ? 1 : 0;
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return open != 0;
    }

    private static boolean holdsForbidden(String tex) {
        return commands(tex).anyMatch(FORBIDDEN::contains);
    }

    private static Stream<String> commands(String tex) {
        return COMMAND.matcher(tex).results().map(command -> command.group(1));
    }

    private static boolean holdsLargeNumber(String tex) {
        // a long number is harmless where nothing can take it for a length or a count
        return commands(tex).anyMatch(MEASURED::contains)
                && NUMBER.matcher(tex)
                        .results()
                        .anyMatch(number -> number.group().length()
                                > String.valueOf(MAX_NUMBER).length());
    }
}
