package org.lectern.ui.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.ui.slide.Glyphs;

/// Finds characters that no face of Lectern has. Each is told once, where it stands first.
record GlyphCheck(Subject subject) {

    private static final int MOST_NAMED = 6;

    List<Problem> problems() {
        Set<Integer> told = new HashSet<>();
        return subject.slides().stream().flatMap(slide -> of(slide, told)).toList();
    }

    private Stream<Problem> of(Slide slide, Set<Integer> told) {
        List<Integer> missing =
                Glyphs.missing(Content.words(slide)).stream().filter(told::add).toList();
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        String names = missing.stream().limit(MOST_NAMED).map(GlyphCheck::name).collect(Collectors.joining(", "));
        String more = missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "";
        return Stream.of(Problem.warning(
                "glyph",
                "No typeface of Lectern has " + names + more + "; it shows only where the machine has a font for it.",
                subject.find(slide, Character.toString(missing.getFirst()))));
    }

    private static String name(int letter) {
        return "“%s” (U+%04X)".formatted(Character.toString(letter), letter);
    }
}
