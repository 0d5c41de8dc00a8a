package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Leaves fenced code blocks out.
///
/// rule: a code fence is a sequence of at least three backticks or tildes, indented by at most three spaces; the
/// closing
/// fence is at least as long as the opening one (CommonMark 4.5). A fence that is never closed is taken for text here.
final class Fences {

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,})\\s*([^`]*)$");

    private Fences() {}

    static List<Survey.Line> outside(List<Survey.Line> lines) {
        List<Survey.Line> outside = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i).text());
            int close = fence.matches() ? close(lines, i, fence.group(1)) : -1;
            if (close < 0) {
                outside.add(lines.get(i));
            } else {
                i = close;
            }
        }
        return outside;
    }

    private static int close(List<Survey.Line> lines, int open, String fence) {
        for (int i = open + 1; i < lines.size(); i++) {
            Matcher other = FENCE.matcher(lines.get(i).text());
            if (other.matches()
                    && other.group(1).startsWith(fence)
                    && other.group(2).isBlank()) {
                return i;
            }
        }
        return -1;
    }
}
