package org.lectern.ui.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.deck.Slide;
import org.lectern.talk.Talk;

/// Finds slides whose title, text or notes have all the words, whatever their case and accents.
public final class TalkSearch {

    /// More hits than one looks through.
    public static final int MOST_HITS = 200;

    private static final int BEFORE = 30;
    private static final int AFTER = 70;

    private final List<Page> pages;

    public TalkSearch(Talk talk) {
        List<Page> found = new ArrayList<>();
        for (int number = 1; number <= talk.size(); number++) {
            found.add(Page.of(number, talk.slide(number)));
        }
        pages = List.copyOf(found);
    }

    /// A slide that has the words.
    ///
    /// @param slide from 1, among those shown
    /// @param title of the slide, empty when it has none
    /// @param extract the words with what stands around them
    /// @param inNotes whether they stand in the notes only
    public record Hit(int slide, String title, String extract, boolean inNotes) {}

    /// The slides with these words, in order.
    public List<Hit> find(String query) {
        List<String> words = Stream.of(folded(query).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? List.of()
                : pages.stream()
                        .flatMap(page -> page.hit(words).stream())
                        .limit(MOST_HITS)
                        .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private record Page(int number, String title, String text, String notes) {

        static Page of(int number, Slide slide) {
            return new Page(
                    number,
                    line(slide.titleText()),
                    line(slide.text()),
                    line(slide.notes().text()));
        }

        private static String line(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }

        Optional<Hit> hit(List<String> words) {
            String onSlide = title + " " + text;
            if (hasAll(onSlide, words)) {
                return Optional.of(new Hit(number, title, extract(text, words), false));
            }
            return hasAll(onSlide + " " + notes, words)
                    ? Optional.of(new Hit(number, title, extract(notes, words), true))
                    : Optional.empty();
        }

        private static boolean hasAll(String text, List<String> words) {
            String folded = folded(text);
            return words.stream().allMatch(folded::contains);
        }

        // Folding can change the length of a text; then the place is near enough for an extract.
        private static String extract(String text, List<String> words) {
            String folded = folded(text);
            int at = words.stream()
                    .mapToInt(folded::indexOf)
                    .filter(i -> i >= 0)
                    .min()
                    .orElse(0);
            int from = Math.clamp(at - BEFORE, 0, text.length());
            int to = Math.clamp(at + AFTER, from, text.length());
            return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
        }
    }
}
