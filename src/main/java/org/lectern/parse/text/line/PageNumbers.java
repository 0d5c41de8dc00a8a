package org.lectern.parse.text.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers of pages: the same line again and again, in which one number rises.
///
/// Footers and headers of decks are such lines: `7`, `7 / 40`, `ACME, internal | 7`. A page may lack its number, so
/// one may be left out here and there.
public final class PageNumbers {

    /// A line with the number of its page.
    ///
    /// @param index among the lines looked at
    /// @param number as written
    /// @param alone whether the line is nothing but the footer or header; else it ends text of the page
    public record Numbered(int index, int number, boolean alone) {}

    private record Candidate(int index, int number, int length, int previous) {}

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,:/-])\\d{1,4}(?![\\d:,-]|\\.\\d)");
    private static final int LONGEST_LINE = 80;
    private static final int MOST_NUMBERS = 3;
    private static final int FEWEST = 3;
    private static final int HIGHEST_FIRST = 4;
    private static final int WIDEST_GAP = 3;
    private static final int MOST_LINES_A_PAGE = 60;

    private PageNumbers() {}

    /// The numbered lines, rising; empty when pages are not numbered.
    public static List<Numbered> in(List<Line> lines) {
        Map<String, List<Candidate>> templates = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            collect(i, lines.get(i).flat(), templates);
        }
        List<Numbered> best = List.of();
        List<Candidate> from = List.of();
        for (List<Candidate> candidates : templates.values()) {
            List<Numbered> chain = candidates.size() < FEWEST ? List.of() : chain(candidates);
            if (chain.size() > best.size()) {
                best = chain;
                from = candidates;
            }
        }
        return counts(best, lines) ? filled(withSteps(best, from, lines), lines) : List.of();
    }

    /// A page shown in steps has its number once for each: what opened it stands below the number again. A number with
    /// words around it may be that of a chapter.
    private static List<Numbered> withSteps(List<Numbered> chain, List<Candidate> found, List<Line> lines) {
        List<Numbered> all = new ArrayList<>();
        boolean worded = lines.get(chain.getFirst().index()).text().chars().anyMatch(Character::isLetter);
        int next = 0;
        int above = -1;
        for (Numbered number : chain) {
            List<String> openers = List.of(textBelow(lines, above), textBelow(lines, number.index()));
            while (next < found.size() && found.get(next).index() <= number.index()) {
                Candidate step = found.get(next++);
                boolean same =
                        step.index() > above && step.index() < number.index() && step.number() == number.number();
                if (same && (worded || openers.contains(textBelow(lines, step.index())))) {
                    all.add(new Numbered(step.index(), step.number(), true));
                }
            }
            all.add(number);
            above = number.index();
        }
        return all;
    }

    /// The first line with text below a line; empty at the end.
    private static String textBelow(List<Line> lines, int index) {
        int at = index + 1;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at < lines.size() ? lines.get(at).flat() : "";
    }

    /// Where a number is left out, a line of text may end with it: `source 7`.
    private static List<Numbered> filled(List<Numbered> chain, List<Line> lines) {
        List<Numbered> filled = new ArrayList<>();
        for (Numbered numbered : chain) {
            if (!filled.isEmpty()) {
                for (int missing = filled.getLast().number() + 1; missing < numbered.number(); missing++) {
                    ending(lines, filled.getLast().index() + 1, numbered.index(), missing)
                            .ifPresent(filled::add);
                }
            }
            filled.add(numbered);
        }
        return filled;
    }

    private static Optional<Numbered> ending(List<Line> lines, int from, int to, int number) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).text().endsWith(" " + number)) {
                return Optional.of(new Numbered(i, number, false));
            }
        }
        return Optional.empty();
    }

    private static void collect(int index, String text, Map<String, List<Candidate>> templates) {
        if (text.isEmpty() || text.length() > LONGEST_LINE || !hasDigit(text) || isCounted(text)) {
            return;
        }
        Matcher number = NUMBER.matcher(text);
        for (int found = 0; found < MOST_NUMBERS && number.find(); found++) {
            String template = text.substring(0, number.start()) + "#" + text.substring(number.end());
            templates
                    .computeIfAbsent(template, _ -> new ArrayList<>())
                    .add(new Candidate(index, Integer.parseInt(number.group()), 1, -1));
        }
    }

    /// The item of a numbered list. `J. Miller | 7` is a footer.
    private static boolean isCounted(String text) {
        return Shape.isNumbered(text) && !Character.isLetter(text.codePointAt(0));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /// The longest chain that counts up. Of equal chains the one whose lines are closest together wins, as a number in
    /// the text of a page stands before the page's own.
    private static List<Numbered> chain(List<Candidate> found) {
        Map<Integer, Integer> latest = new HashMap<>();
        List<Candidate> chained = new ArrayList<>();
        int last = -1;
        for (Candidate candidate : found) {
            Candidate next = after(candidate, latest, chained);
            chained.add(next);
            int rival = latest.getOrDefault(next.number(), -1);
            if (rival < 0 || chained.get(rival).length() <= next.length()) {
                latest.put(next.number(), chained.size() - 1);
            }
            last = last < 0 || chained.get(last).length() <= next.length() ? chained.size() - 1 : last;
        }
        List<Numbered> chain = new ArrayList<>();
        for (int at = last; at >= 0; at = chained.get(at).previous()) {
            chain.add(new Numbered(chained.get(at).index(), chained.get(at).number(), true));
        }
        return chain.reversed();
    }

    private static Candidate after(Candidate candidate, Map<Integer, Integer> latest, List<Candidate> chained) {
        int previous = -1;
        for (int gap = 1; gap <= WIDEST_GAP; gap++) {
            int before = latest.getOrDefault(candidate.number() - gap, -1);
            boolean longer = before >= 0
                    && (previous < 0
                            || chained.get(before).length()
                                    > chained.get(previous).length());
            previous = longer ? before : previous;
        }
        int length = previous < 0 ? 1 : chained.get(previous).length() + 1;
        return new Candidate(candidate.index(), candidate.number(), length, previous);
    }

    /// Pages count from the beginning, to the end, and leave few numbers out.
    private static boolean counts(List<Numbered> chain, List<Line> lines) {
        if (chain.size() < FEWEST || chain.getFirst().number() > HIGHEST_FIRST) {
            return false;
        }
        int range = chain.getLast().number() - chain.getFirst().number() + 1;
        boolean dense = chain.size() * 3 >= range * 2;
        long text = lines.stream().filter(line -> !line.isBlank()).count();
        return dense
                && text <= (long) MOST_LINES_A_PAGE * range
                && chain.getLast().index() - chain.getFirst().index() >= lines.size() / 2;
    }
}
