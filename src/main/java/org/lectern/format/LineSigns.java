package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines that mean something to one tool and hardly occur elsewhere.
final class LineSigns implements Fingerprint {

    private static final List<Sign> SIGNS = List.of(
            Sign.of(Format.REMARK, 0.9, "^\\?\\?\\?\\s*$", "the start of notes as remark marks it"),
            Sign.of(Format.REMARK, 0.7, "^\\.[a-z][\\w.-]*\\[", "a class around content, as remark writes it"),
            Sign.of(Format.DECKSET, 0.95, "^\\[\\.[a-z][\\w-]*(?::[^\\]]*)?\\]\\s*$", "a command of Deckset"),
            Sign.of(Format.DECKSET, 0.6, "^\\^\\s*[\\p{L}\\p{N}*_\"-]", "a note as Deckset marks it"),
            Sign.of(Format.DECKSET, 0.9, "^#{1,6}\\s*\\[fit]", "a heading that Deckset fits to the slide"),
            Sign.of(
                    Format.DECKSET,
                    0.5,
                    "^!\\[(?:fit|inline|left|right|original|filtered)\\b[^\\]]*\\]\\(",
                    "an image as Deckset places it"),
            Sign.of(Format.REVEAL, 0.4, "^Notes?:(?:\\s|$)", "the start of notes as reveal.js marks it"),
            Sign.of(Format.REVEAL, 0.8, "^##(?:==|--)##\\s*$", "a separator that reveal.js talks set"),
            Sign.of(Format.OBSIDIAN, 0.55, "^note:(?:\\s|$)", "the start of notes as Advanced Slides marks it"),
            Sign.of(Format.OBSIDIAN, 0.5, "!\\[\\[[^\\]]+\\]\\]", "an embedded file of Obsidian"),
            Sign.of(
                    Format.SLIDEV,
                    0.9,
                    "^::\\s*(?:right|left|default|bottom|top|[a-z]+)\\s*::\\s*$",
                    "a slot of Slidev"),
            Sign.of(
                    Format.PANDOC,
                    0.9,
                    "^:{3,}\\s*\\{?\\s*\\.?(?:notes|columns|column|incremental|nonincremental)\\b",
                    "a fenced div of pandoc"),
            Sign.of(Format.PANDOC, 0.6, "^\\. \\. \\.\\s*$", "a pause of pandoc"),
            Sign.of(Format.PATAT, 0.4, "^\\. \\. \\.\\s*$", "a pause of patat"),
            Sign.of(Format.MDP, 0.7, "^->.*<-\\s*$", "centred text as mdp writes it"),
            Sign.of(
                    Format.GO_PRESENT,
                    0.6,
                    "^\\.(?:code|play|image|link|iframe|html|caption|video|background)\\s+\\S",
                    "a command of Go present"));

    private static final Pattern RULE = Pattern.compile("^---\\s*$");
    private static final Pattern LONG_RULE = Pattern.compile("^----\\s*$");
    private static final Pattern SHORT_RULE = Pattern.compile("^--\\s*$");
    private static final Pattern NOTE = Pattern.compile("^Notes?:(?:\\s|$)");

    @Override
    public List<Clue> signs(Survey survey) {
        List<Clue> clues = new ArrayList<>(Sign.found(SIGNS, survey));
        if (survey.count(RULE) > 0) {
            vertical(survey, clues);
        }
        separatedByBlankLines(survey, clues);
        return clues;
    }

    /// rule: the Markdown plugin of reveal.js is often told to split at two or three blank lines; notes and such runs,
    /// or
    /// notes and rules, tell more than each alone.
    private static void separatedByBlankLines(Survey survey, List<Clue> clues) {
        boolean split = survey.count(RULE) > 0 || survey.longestBlankRun() > 1;
        if (split) {
            survey.first(NOTE)
                    .ifPresent(line -> clues.add(Clue.of(
                            Format.REVEAL,
                            0.35,
                            "line " + line.number() + ": notes between slides that are set apart")));
        }
    }

    private static void vertical(Survey survey, List<Clue> clues) {
        survey.first(LONG_RULE)
                .ifPresent(line -> clues.add(Clue.of(
                        Format.REVEAL,
                        0.55,
                        "line " + line.number() + ": ---- beside ---, a vertical slide of reveal-md")));
        survey.first(SHORT_RULE)
                .ifPresent(line -> clues.add(
                        Clue.of(Format.REMARK, 0.55, "line " + line.number() + ": -- beside ---, a step of remark")));
    }
}
