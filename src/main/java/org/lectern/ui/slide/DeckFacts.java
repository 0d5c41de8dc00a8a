package org.lectern.ui.slide;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.deck.About;
import org.lectern.deck.Deck;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;

/// What a slide needs to know of its deck to be laid out.
///
/// @param event what the talk is held at; a title slide sets it apart
/// @param date of the talk
/// @param language that dates are written in
/// @param sessions by the number of the slide that announces them, where it announces a single one
/// @param parts titles of the slides that begin the parts of the talk, in order
/// @param lines that say no more than what the deck says of itself: subtitle, event, date, authors
/// @param lastSlide number of the last slide that is shown, 0 when that is not known
public record DeckFacts(
        Optional<String> event,
        Optional<LocalDate> date,
        Locale language,
        Map<Integer, Announced> sessions,
        List<String> parts,
        Set<String> lines,
        int lastSlide) {

    /// Nothing known; dates are in English.
    public static final DeckFacts NONE =
            new DeckFacts(Optional.empty(), Optional.empty(), Locale.ENGLISH, Map.of(), List.of(), Set.of(), 0);

    public DeckFacts {
        sessions = Map.copyOf(sessions);
        parts = List.copyOf(parts);
        lines = Set.copyOf(lines);
    }

    /// The facts of a deck.
    public static DeckFacts of(Deck deck) {
        return new DeckFacts(
                deck.about().event(),
                deck.about().date(),
                Language.of(deck),
                announced(deck),
                Parts.of(deck.shown()),
                lines(deck.about()),
                deck.shown().stream().mapToInt(Slide::number).max().orElse(0));
    }

    private static Map<Integer, Announced> announced(Deck deck) {
        Map<Integer, List<Session>> bySlide = deck.sessions().stream().collect(Collectors.groupingBy(Session::slide));
        return bySlide.values().stream()
                .filter(sessions -> sessions.size() == 1)
                .map(List::getFirst)
                .collect(Collectors.toMap(Session::slide, session -> Announced.of(session, deck.speakers())));
    }

    private static Set<String> lines(About about) {
        return Stream.of(
                        about.subtitle().stream(),
                        about.event().stream(),
                        about.date().map(LocalDate::toString).stream(),
                        about.authors().stream(),
                        Stream.of(String.join(", ", about.authors())))
                .flatMap(lines -> lines)
                .map(Blocks::normal)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }

    /// The same of a talk that is held at this event.
    public DeckFacts at(Optional<String> other) {
        return new DeckFacts(other, date, language, sessions, parts, lines, lastSlide);
    }

    /// The same of a deck that ends with this slide.
    DeckFacts endingAt(int slide) {
        return new DeckFacts(event, date, language, sessions, parts, lines, slide);
    }

    /// Whether a slide is the last but one, or the last, of a deck that has more.
    boolean isAtTheEnd(Slide slide) {
        return slide.number() > 1 && lastSlide > 0 && slide.number() >= lastSlide - 1;
    }

    /// The session that a slide announces, when it is the only one there.
    Optional<Announced> session(Slide slide) {
        return Optional.ofNullable(sessions.get(slide.number()));
    }

    /// How the dates of a slide are written for its readers.
    ReaderDates dates(Slide slide) {
        return new ReaderDates(
                Stream.concat(session(slide).flatMap(Announced::date).stream(), date.stream())
                        .collect(Collectors.toSet()),
                language);
    }
}
