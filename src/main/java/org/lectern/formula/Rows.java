package org.lectern.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Breaks a formula that is too wide into rows, each of which begins with an operator that is in no group.
final class Rows {

    private static final Pattern OPERATOR = Pattern.compile(
            "[=+<>-]|\\\\(?:approx|equiv|geq?|iff|implies|in|leq?|mp|pm|propto|sim|to|times|cdot|Rightarrow)(?![A-Za-z])");
    private static final Pattern GROUP = Pattern.compile(
            "\\\\(?:left|right|begin|end)(?![A-Za-z])|\\\\[A-Za-z]+|\\\\.|[{}()\\[\\]]|\\s+|.", Pattern.DOTALL);
    private static final String ROW_END = "\\\\";

    private Rows() {}

    /// The formula in rows, or as it is when it has rows of its own or nothing to break it at.
    ///
    /// @param width of a formula, in the unit of the widest
    static String of(String tex, double widest, ToDoubleFunction<String> width) {
        List<String> parts = tex.contains(ROW_END) || tex.contains("&") ? List.of(tex) : parts(tex);
        List<String> rows = new ArrayList<>();
        for (String part : parts) {
            String longer = rows.isEmpty() ? part : rows.getLast() + part;
            if (!rows.isEmpty() && width.applyAsDouble(longer) <= widest) {
                rows.set(rows.size() - 1, longer);
            } else {
                rows.add(part);
            }
        }
        return rows.size() < 2 ? tex : "\\begin{aligned} & " + String.join(ROW_END + " & {}", rows) + "\\end{aligned}";
    }

    private static List<String> parts(String tex) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        String before = "";
        for (Matcher token = GROUP.matcher(tex); token.find(); ) {
            String text = token.group();
            // an operator behind another one, or behind a mark for sub- or superscripts, is a sign
            boolean breaks = depth == 0
                    && OPERATOR.matcher(text).matches()
                    && !before.isEmpty()
                    && !OPERATOR.matcher(before).matches()
                    && !before.matches("[_^]");
            if (breaks) {
                parts.add(part.toString());
                part.setLength(0);
            }
            depth += opens(text) ? 1 : closes(text) ? -1 : 0;
            part.append(text);
            before = text.isBlank() ? before : text;
        }
        parts.add(part.toString());
        return parts;
    }

    private static boolean opens(String token) {
        return List.of("{", "(", "[", "\\left", "\\begin").contains(token);
    }

    private static boolean closes(String token) {
        return List.of("}", ")", "]", "\\right", "\\end").contains(token);
    }
}
