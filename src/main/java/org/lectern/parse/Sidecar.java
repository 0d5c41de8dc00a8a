package org.lectern.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.deck.Deck;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.deck.SpeakerNotes;

/// What a file beside a deck adds to it: the time of the talk, and notes for slides that have none of their own.
///
/// @param notes by the number of the slide, from 1 among those shown
/// @param problems what was wrong with the file
public record Sidecar(Times times, Map<Integer, SpeakerNotes> notes, List<Problem> problems) {

    /// There is none, or nothing in it.
    public static final Sidecar NONE = new Sidecar(Times.NONE, Map.of(), List.of());

    private static final String KIND = "sidecar";

    public Sidecar {
        notes = Map.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /// One that is not used.
    ///
    /// @param why as a sentence
    public static Sidecar leftAside(String why) {
        return new Sidecar(
                Times.NONE, Map.of(), List.of(new Problem(Problem.Severity.WARNING, KIND, why, Optional.empty())));
    }

    /// Whether a problem is that of a file beside the deck which is not used.
    public static boolean isComplaint(Problem problem) {
        return problem.kind().equals(KIND) && problem.severity() == Problem.Severity.WARNING;
    }

    /// Finds the one of a deck.
    @FunctionalInterface
    public interface Finder {

        /// A finder for decks that stand alone.
        Finder NOWHERE = deck -> NONE;

        /// The file beside a deck.
        ///
        /// @param deck the deck's file, as it was named by the one who asked
        Sidecar beside(String deck);
    }

    /// The deck with the notes that it lacks.
    Deck on(Deck deck) {
        if (notes.isEmpty()) {
            return deck;
        }
        List<Slide> slides = new ArrayList<>();
        int shown = 0;
        for (Slide slide : deck.slides()) {
            shown += slide.hidden() ? 0 : 1;
            slides.add(slide.hidden() ? slide : noted(slide, shown));
        }
        return new Deck(deck.about(), slides, deck.speakers(), deck.sessions(), deck.links());
    }

    private Slide noted(Slide slide, int number) {
        return slide.notes().isEmpty() && notes.containsKey(number) ? slide.withNotes(notes.get(number)) : slide;
    }

    /// What was wrong with the file, and else what the deck has from it.
    List<Problem> said(Deck before) {
        List<String> parts = new ArrayList<>();
        times.length().ifPresent(length -> parts.add("a length of " + length.toMinutes() + " min"));
        times.start().ifPresent(start -> parts.add("the start at " + start));
        long noted =
                before.shown().stream().filter(slide -> slide.notes().isEmpty()).count()
                        - on(before).shown().stream()
                                .filter(slide -> slide.notes().isEmpty())
                                .count();
        if (noted > 0) {
            parts.add("notes for " + noted + (noted == 1 ? " slide" : " slides"));
        }
        return parts.isEmpty() ? problems : List.of(found(String.join(", ", parts)));
    }

    private Problem found(String parts) {
        return new Problem(
                Problem.Severity.INFO,
                KIND,
                times.file() + " beside the deck was read too. It has " + parts + ".",
                Optional.empty());
    }
}
