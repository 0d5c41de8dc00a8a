package org.lectern.deck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A deck: slides in order, and the facts found in the text.
public record Deck(About about, List<Slide> slides, List<Speaker> speakers, List<Session> sessions, List<Link> links) {

    public Deck {
        slides = List.copyOf(slides);
        speakers = List.copyOf(speakers);
        sessions = List.copyOf(sessions);
        links = List.copyOf(links);
    }

    /// A deck of which only the slides are known so far.
    public static Deck of(About about, List<Slide> slides) {
        return new Deck(about, slides, List.of(), List.of(), List.of());
    }

    /// The slides that are shown, in order.
    public List<Slide> shown() {
        return slides.stream().filter(slide -> !slide.hidden()).toList();
    }

    /// The slide with this number, from 1, if the deck has it.
    public Optional<Slide> slide(int number) {
        return number >= 1 && number <= slides.size() ? Optional.of(slides.get(number - 1)) : Optional.empty();
    }

    /// How many links stand on each slide that has any, by its number.
    public Map<Integer, Long> linksPerSlide() {
        return links.stream()
                .map(Link::slide)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
