package org.lectern.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines such as `Slide 3: Costs`, `[Folie 3]`, `--- Page 3 of 20 ---` or `第3页`, where their numbers rise one by one.
///
/// The word for a slide is known in many languages. Any other word counts too when it stands alone on its line with the
/// number and the text begins with it: nobody numbers anything else so from the first line to the last.
public final class SlideMarks {

    /// A mark.
    ///
    /// @param line from 1
    /// @param number as written
    /// @param text the whole line
    /// @param title what follows the number on the line, empty for nothing
    public record Mark(int line, int number, String text, String title) {}

    private record Found(String word, Mark mark) {}

    private static final String OPEN = "^[\\s#=*_\\-\u2013\u2014\\[(<{~.|]*";
    private static final String REST =
            "(?:\\s*(?:/|of|von|de|di|sur|z|из|van|av|af)\\s*\\d{1,4})?([\\s=*_\\-\u2013\u2014\\])>}~|]*"
                    + "(?:[:.\u2013\u2014\uff1a|-]\\s*)?)(.*?)[\\s=*_~|\u2013\u2014-]*$";
    private static final Pattern WORD_FIRST = Pattern.compile(
            OPEN
                    + "(\\p{L}[\\p{L}\\p{M}]{1,15})\\s*(?:#|:|no\\.?|nr\\.?|number:?)?\\s*(\\d{1,4})(?![\\d.]*\\d)(?!\\p{L})"
                    + REST,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_FIRST =
            Pattern.compile(OPEN + "第?\\s*(\\d{1,4})\\s*(页|頁|张|張|枚目|ページ|スライド|페이지|쪽|번)" + REST);

    private static final int MOST_BEFORE = 3;

    /// Marks with slides between them are at least so far apart, on average.
    private static final int LINES_APART = 2;

    /// Marks of slides do not leave more of the text than this above the first, or below the last.
    private static final double MOST_OUTSIDE = 0.7;

    private SlideMarks() {}

    /// The marks that count up, in order; empty when there are none.
    public static List<Mark> in(List<String> lines) {
        Map<String, List<Mark>> byWord = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            found(i + 1, lines.get(i))
                    .ifPresent(found -> byWord.computeIfAbsent(found.word(), _ -> new ArrayList<>())
                            .add(found.mark()));
        }
        return byWord.entrySet().stream()
                .map(entry -> rising(entry.getKey(), entry.getValue(), lines))
                .filter(marks -> !marks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Found> found(int line, String text) {
        if (text.length() > Survey.LONGEST_LINE || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Matcher number = NUMBER_FIRST.matcher(text);
        if (number.matches()) {
            return found(number.group(2), number.group(1), number, line, text);
        }
        Matcher word = WORD_FIRST.matcher(text);
        return word.matches()
                ? found(word.group(1).toLowerCase(Locale.ROOT), word.group(2), word, line, text)
                : Optional.empty();
    }

    /// "Slide 2 had the letters" is a sentence, "Slide 2: the letters" and "Slide 2 Letters" are marks.
    private static Optional<Found> found(String word, String number, Matcher found, int line, String text) {
        String title = withoutCloser(found.group(4).strip());
        boolean sentence = found.group(3).isBlank() && !title.isEmpty() && Character.isLowerCase(title.codePointAt(0));
        return sentence
                ? Optional.empty()
                : Optional.of(new Found(word, new Mark(line, Integer.parseInt(number), text, title)));
    }

    /// What closes the bracket around the whole mark is not part of its title.
    private static String withoutCloser(String title) {
        boolean closes = (title.endsWith(")") && title.indexOf('(') < 0)
                || (title.endsWith("]") && title.indexOf('[') < 0)
                || (title.endsWith(">") && title.indexOf('<') < 0);
        return closes ? title.substring(0, title.length() - 1).strip() : title;
    }

    /// The marks that count up by one; empty if they are not those of slides. Where the numbers begin again, another
    /// deck begins. A list of the slides at the top counts up as well, line by line, and is none of them.
    private static List<Mark> rising(String word, List<Mark> marks, List<String> lines) {
        List<List<Mark>> runs = new ArrayList<>();
        for (Mark mark : marks) {
            List<Mark> run = runs.isEmpty() ? List.of() : runs.getLast();
            if (!run.isEmpty() && mark.number() == run.getLast().number() + 1) {
                run.add(mark);
            } else if (run.isEmpty() || mark.number() == run.getFirst().number()) {
                runs.add(new ArrayList<>(List.of(mark)));
            }
        }
        List<Mark> apart = runs.stream()
                .filter(run -> run.size() > 1 && height(run) >= LINES_APART * (run.size() - 1))
                .flatMap(List::stream)
                .toList();
        List<Mark> all = apart.isEmpty() ? runs.stream().flatMap(List::stream).toList() : apart;
        return belongsToSlides(word, all, lines) ? all : List.of();
    }

    private static int height(List<Mark> run) {
        return run.getLast().line() - run.getFirst().line();
    }

    private static boolean belongsToSlides(String word, List<Mark> rising, List<String> lines) {
        if (rising.size() < 2 || rising.getFirst().number() > 2) {
            return false;
        }
        long before = text(lines.subList(0, rising.getFirst().line() - 1));
        long after = text(lines.subList(rising.getLast().line(), lines.size()));
        if (Math.max(before, after) > MOST_OUTSIDE * text(lines)) {
            return false;
        }
        if (MarkWords.SLIDES.contains(word)) {
            return true;
        }
        boolean alone = rising.stream().allMatch(mark -> mark.title().isEmpty());
        return !MarkWords.OTHERS.contains(word) && alone && rising.size() > 2 && before <= MOST_BEFORE;
    }

    private static long text(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).count();
    }
}
