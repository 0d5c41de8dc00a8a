package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is written behind an opening fence: the language, and the lines to mark.
///
/// Marked lines are written `{1,3-5}` (Slidev, presenterm, Docusaurus, Gatsby), `[1,3-5]` (reveal.js) or
/// `hl_lines=[1,"3-5"]` (Hugo); `|` separates groups that are marked one after the other.
///
/// @param groups how many groups of lines are marked one after the other; 0 for none
/// @param at when the second group is marked, where it is said
record FenceInfo(String language, List<Integer> marked, int groups, Optional<StepAt> at) {

    /// Lines that may be marked; a range beyond it is cut.
    static final int MAX_LINE = 10_000;

    static final FenceInfo NONE = new FenceInfo("", List.of(), 0, Optional.empty());

    private static final Pattern LINES =
            Pattern.compile("[{\\[\"](?:\\d{1,5}:)?((?:[\\d,\\s|*-]|all|none|hide)*+)[}\\]\"]");
    // rule (Slidev): {at:3} says at which step the second group is highlighted, {at:'+2'} how many after the one before
    private static final Pattern AT = Pattern.compile("\\bat\\s*:\\s*(['\"]?)([+-]?\\d{1,4})\\1");
    private static final Pattern HUGO = Pattern.compile("hl_lines\\s*=\\s*\\[?([\"\\d\\s,-]+)]?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:\\s*-\\s*(\\d{1,5}))?");
    private static final Pattern LANGUAGE = Pattern.compile("\\{?[\\s.=]*([^\\s{}\\[\\],:|=]+)");

    static FenceInfo of(String info) {
        String stripped = info.strip();
        if (stripped.isEmpty()) {
            return NONE;
        }
        Matcher language = LANGUAGE.matcher(stripped);
        boolean named =
                language.lookingAt() && !Character.isDigit(language.group(1).charAt(0));
        String marks = marks(stripped);
        return new FenceInfo(named ? language.group(1) : "", lines(marks), groups(marks), at(stripped));
    }

    /// Of lines alone, as an attribute has them.
    static FenceInfo ofLines(String marks) {
        return new FenceInfo("", lines(marks), groups(marks), Optional.empty());
    }

    private static int groups(String marks) {
        return marks.isBlank() ? 0 : marks.split("\\|", -1).length;
    }

    private static Optional<StepAt> at(String info) {
        Matcher at = AT.matcher(info);
        if (!at.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(at.group(2));
        boolean relative =
                !at.group(1).isEmpty() && !Character.isDigit(at.group(2).charAt(0));
        return Optional.of(relative ? StepAt.after(number) : StepAt.exactly(number));
    }

    private static String marks(String info) {
        Matcher hugo = HUGO.matcher(info);
        if (hugo.find()) {
            return hugo.group(1);
        }
        Matcher lines = LINES.matcher(info);
        return lines.find() ? lines.group(1) : "";
    }

    private static List<Integer> lines(String marks) {
        TreeSet<Integer> lines = new TreeSet<>();
        Matcher range = RANGE.matcher(marks);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            for (int line = Math.max(1, first); line <= Math.min(last, MAX_LINE); line++) {
                lines.add(line);
            }
        }
        return new ArrayList<>(lines);
    }
}
