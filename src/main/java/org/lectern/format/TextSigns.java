package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What text without marks looks like: the export of a deck, or the text of a page.
final class TextSigns implements Fingerprint {

    private static final Pattern EMPTY_BOX = Pattern.compile("^[ \\t\u00a0\u202f\u200b]+$");
    private static final Pattern DRAWN_BULLET =
            Pattern.compile("^\\s*[\u2022\u25cf\u25cb\u25a0\u25aa\u2023\uf0b7\uf0a7]");
    private static final Pattern BOX = Pattern.compile("^\\s*([=#*_~-])\\1{9,}\\s*$");
    private static final Pattern OUTLINE = Pattern.compile("^\\t+\\S");
    private static final int PROSE = 160;
    private static final Set<String> FURNITURE = Set.of(
            "skip to content",
            "skip to main content",
            "skip navigation",
            "zum inhalt springen",
            "zum hauptinhalt springen",
            "aller au contenu",
            "aller au contenu principal",
            "saltar al contenido",
            "ir al contenido",
            "vai al contenuto",
            "pular para o conteúdo",
            "przejdź do treści",
            "перейти к содержанию",
            "naar inhoud",
            "hoppa till innehåll");

    @Override
    public List<Clue> signs(Survey survey) {
        List<Clue> clues = new ArrayList<>();
        export(survey, clues);
        page(survey, clues);
        return clues;
    }

    private static void export(Survey survey, List<Clue> clues) {
        add(
                clues,
                survey.count(EMPTY_BOX) > 1,
                Format.TEXT_EXPORT,
                0.5,
                "lines of nothing but spaces, left by empty text boxes");
        add(clues, survey.count(DRAWN_BULLET) > 1, Format.TEXT_EXPORT, 0.5, "bullets drawn as characters");
        add(clues, rulers(survey.body()) > 3, Format.TEXT_EXPORT, 0.9, "rulers drawn as lines of characters");
        add(clues, survey.count(OUTLINE) > 3, Format.TEXT_EXPORT, 0.3, "an outline by tabs");
        add(clues, survey.longestBlankRun() > 2, Format.TEXT_EXPORT, 0.4, "runs of blank lines");
        add(clues, pageNumbers(survey.body()) > 2, Format.TEXT_EXPORT, 0.8, "lone numbers that count the pages");
    }

    private static void page(Survey survey, List<Clue> clues) {
        survey.body().stream()
                .limit(20)
                .filter(line -> FURNITURE.contains(line.text().strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(line -> clues.add(Clue.of(
                        Format.PAGE_TEXT,
                        0.8,
                        "line %d: \u201c%s\u201d, as pages on the web begin"
                                .formatted(line.number(), line.text().strip()))));
        long prose = survey.body().stream()
                .filter(line -> line.text().length() > PROSE)
                .count();
        long short_ = survey.body().stream().filter(line -> !line.isBlank()).count() - prose;
        add(clues, prose > 2 && prose > short_ / 2, Format.PAGE_TEXT, 0.4, "paragraphs of prose, each on one line");
    }

    private static void add(List<Clue> clues, boolean holds, Format format, double weight, String sentence) {
        if (holds) {
            clues.add(Clue.of(format, weight, sentence));
        }
    }

    /// Rulers that do not underline a heading of Markdown: a line of text below a ruler is a box, below nothing a
    /// heading.
    private static long rulers(List<Survey.Line> lines) {
        long rulers = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (BOX.matcher(lines.get(i).text()).matches() && !underlines(lines, i)) {
                rulers++;
            }
        }
        return rulers;
    }

    private static boolean underlines(List<Survey.Line> lines, int ruler) {
        boolean mark = "=-".indexOf(lines.get(ruler).text().strip().charAt(0)) >= 0;
        boolean text = ruler > 0 && !lines.get(ruler - 1).isBlank();
        return mark && text && (ruler == 1 || lines.get(ruler - 2).isBlank());
    }

    private static int pageNumbers(List<Survey.Line> lines) {
        int found = 0;
        int last = -1;
        for (Survey.Line line : lines) {
            String text = line.text().strip();
            if (text.length() <= 4 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                int number = Integer.parseInt(text);
                found = number == last + 1 ? found + 1 : 0;
                last = number;
            }
        }
        return found;
    }
}
