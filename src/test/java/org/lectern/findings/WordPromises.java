package org.lectern.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.deck.Slide;
import org.lectern.format.Format;
import org.lectern.parse.Reading;
import org.lectern.source.SourceText;

/// What holds for the words of plain text: none is made up, and none is lost.
final class WordPromises {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /// What is said to a terminal.
    private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]");

    /// Where a link leads, or a picture is.
    private static final Pattern TARGET = Pattern.compile("\\]\\([^)]*\\)");

    private static final Pattern ADDRESS = Pattern.compile("\\b\\w+://\\S+");

    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    private WordPromises() {}

    static void check(SourceText text, Reading.Read read) {
        if (read.format().family() != Format.Family.TEXT) {
            return;
        }
        String shown = SEQUENCE.matcher(text.text()).replaceAll("");
        String unlinked = TARGET.matcher(shown).replaceAll("");
        String all = letters(text.text() + "\n" + shown + "\n" + unlinked);
        for (Slide slide : read.deck().slides()) {
            words(Promises.words(slide))
                    .forEach(word -> Broken.unless(
                            all.contains(word),
                            "%s: slide %d does not invent '%s'",
                            read.format(),
                            slide.number(),
                            word));
        }
        nothingIsLost(ADDRESS.matcher(unlinked).replaceAll(""), read);
    }

    /// Lines that come again may be heads and feet of pages, a line with few words may be a mark, and numbers count
    /// items.
    private static void nothingIsLost(String source, Reading.Read read) {
        String kept = letters(read.deck().slides().stream().map(Promises::words).collect(Collectors.joining("\n")));
        Map<Set<String>, Integer> lines = new HashMap<>();
        source.lines().map(WordPromises::telling).forEach(words -> lines.merge(words, 1, Integer::sum));
        lines.forEach((words, times) -> Broken.unless(
                times > 1 || words.size() < 4 || words.stream().allMatch(kept::contains),
                "%s: no slide has all of %s",
                read.format(),
                words));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> telling(String line) {
        Set<String> words = words(line);
        words.removeIf(word -> NUMBER.matcher(word).matches());
        return words;
    }

    /// Words may be joined over the end of a line.
    private static String letters(String text) {
        return String.join(
                "", WORD.matcher(text).results().map(MatchResult::group).toList());
    }
}
