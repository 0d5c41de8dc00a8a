package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;

/// Keeps a short last word from standing alone on the last line: it stays with the word before.
final class Widow {

    private static final int SHORT = 14;
    private static final int FEWEST_WORDS = 6;

    /// Both words together are no longer, so that they find room in a narrow column.
    private static final int LONGEST_PAIR = 24;

    private static final char NO_BREAK_SPACE = '\u00A0';

    private Widow() {}

    /// The same for each line that the author broke.
    static List<Run> kept(List<Run> runs) {
        List<Run> kept = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= runs.size(); at++) {
            boolean ends = at == runs.size() || runs.get(at).text().equals("\n");
            if (ends) {
                kept.addAll(keptLine(runs.subList(from, at)));
                from = at + 1;
            }
            if (ends && at < runs.size()) {
                kept.add(runs.get(at));
            }
        }
        return kept;
    }

    private static List<Run> keptLine(List<Run> runs) {
        if (runs.isEmpty() || !runs.getLast().isWords()) {
            return runs;
        }
        Run last = runs.getLast();
        String text = last.text().stripTrailing();
        int space = text.lastIndexOf(' ');
        boolean lonely = space > 0
                && text.length() - space - 1 <= SHORT
                && text.length() - text.lastIndexOf(' ', space - 1) - 1 <= LONGEST_PAIR
                && runs.stream().mapToLong(run -> words(run.text().strip())).sum() >= FEWEST_WORDS;
        return lonely ? replaced(runs, last.with(joined(text, space))) : runs;
    }

    private static long words(String text) {
        return text.chars().filter(letter -> letter == ' ').count() + 1;
    }

    private static String joined(String text, int space) {
        return text.substring(0, space) + NO_BREAK_SPACE + Seams.without(text.substring(space + 1));
    }

    private static List<Run> replaced(List<Run> runs, Run last) {
        List<Run> kept = new ArrayList<>(runs);
        kept.set(kept.size() - 1, last);
        return kept;
    }
}
