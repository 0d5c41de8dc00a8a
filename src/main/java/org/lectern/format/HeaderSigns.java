package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands at the very top: title blocks of pandoc and mdp, and the bare settings of Deckset.
final class HeaderSigns implements Fingerprint {

    private static final Pattern MDP = Pattern.compile("^%(?:title|author|date):.*");
    private static final Pattern PANDOC = Pattern.compile("^% \\S.*");
    private static final Pattern DECKSET = Pattern.compile(
            "^(?:theme|autoscale|build-lists|slidenumbers|slidecount|footer|footer-style|slide-dividers|slide-transition"
                    + "|presenter-notes|background-image|header|header-emphasis|text|text-strong|code|list|quote|link|fit-header"
                    + "|table|table-separator)\\s*:.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DECKSET_ONLY = Pattern.compile(
            "^(?:autoscale|build-lists|slidenumbers|slidecount|slide-dividers|slide-transition)\\s*:.*");

    @Override
    public List<Clue> signs(Survey survey) {
        List<Clue> clues = new ArrayList<>();
        if (!survey.lines().isEmpty()) {
            String first = survey.lines().getFirst().text();
            if (MDP.matcher(first).matches()) {
                clues.add(Clue.of(Format.MDP, 0.98, "line 1: a title block of mdp"));
            } else if (PANDOC.matcher(first).matches()) {
                clues.add(Clue.of(Format.PANDOC, 0.8, "line 1: a title block of pandoc"));
            }
            deckset(survey.lines(), clues);
        }
        return clues;
    }

    /// rule: Deckset's global commands stand at the top of the file, with no blank line between them.
    private static void deckset(List<Survey.Line> lines, List<Clue> clues) {
        int settings = 0;
        boolean telling = false;
        for (Survey.Line line : lines) {
            Matcher setting = DECKSET.matcher(line.text());
            if (!setting.matches()) {
                break;
            }
            settings++;
            telling |= DECKSET_ONLY.matcher(line.text()).matches();
        }
        if (telling || settings > 1) {
            clues.add(Clue.of(
                    Format.DECKSET, telling ? 0.9 : 0.6, "line 1: bare settings at the top, as Deckset has them"));
        }
    }
}
