package org.lectern.talk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;

/// A deck that is going to be shown. It has at least one slide to show.
///
/// @param name what people call it: the deck's title, else the name of the file
/// @param hints what else is known of its time
/// @param plan its budgets are those of {@link #slides()}, in the same order
public record Talk(String name, Deck deck, Hints hints, TimePlan plan) {

    public Talk {
        if (deck.shown().isEmpty()) {
            throw new IllegalArgumentException("a talk has a slide to show");
        }
    }

    /// A talk whose plan is what the deck itself says of its time.
    public static Talk of(String name, Deck deck) {
        return of(name, deck, Hints.NONE);
    }

    /// A talk whose plan is made of what the deck says, and of what else is known.
    public static Talk of(String name, Deck deck, Hints hints) {
        return new Talk(name, deck, hints, Planning.of(deck, hints));
    }

    /// The slides that are shown, in order; a {@link Position} counts these.
    public List<Slide> slides() {
        return deck.shown();
    }

    /// The slide at a position.
    public Slide slide(Position position) {
        return slide(position.slide());
    }

    /// The slide with this number among those shown, from 1.
    public Slide slide(int number) {
        return slides().get(number - 1);
    }

    /// How many slides are shown.
    public int size() {
        return slides().size();
    }

    /// The position on which the slide with this number in the deck (hidden slides counted) comes up, if it is shown.
    public Optional<Position> positionOf(int numberInDeck) {
        List<Slide> slides = slides();
        return IntStream.range(0, slides.size())
                .filter(i -> slides.get(i).number() == numberInDeck)
                .mapToObj(i -> Position.at(i + 1))
                .findFirst();
    }

    /// The number, among those shown, of the one slide with this title; empty when none has it or several have.
    public Optional<Integer> titled(String title) {
        List<Slide> slides = slides();
        int[] same = IntStream.range(0, slides.size())
                .filter(i -> !title.isEmpty() && slides.get(i).titleText().equals(title))
                .limit(2)
                .toArray();
        return same.length == 1 ? Optional.of(same[0] + 1) : Optional.empty();
    }

    /// Where a slide is that was known by these signs: its identity, else its title, else its place. The step is kept,
    /// and may be more than the slide has.
    ///
    /// @param before where it was
    public Position place(SlideId id, String title, Position before) {
        List<Slide> slides = slides();
        int number = IntStream.range(0, slides.size())
                .filter(i -> slides.get(i).id().equals(id))
                .mapToObj(i -> i + 1)
                .findFirst()
                .or(() -> titled(title))
                .orElse(Math.min(before.slide(), slides.size()));
        return new Position(number, before.step());
    }

    /// The position nearest to this one that the talk has.
    public Position nearest(Position position) {
        int number = Math.min(position.slide(), size());
        return number < position.slide()
                ? Position.at(number)
                : new Position(number, Math.min(position.step(), slide(number).steps()));
    }

    /// The same talk planned for this length, as someone typed it.
    public Talk planned(Duration length) {
        return of(name, deck, hints.typed(length));
    }

    /// The same talk, its budgets made of that rehearsal or of none.
    public Talk rehearsed(Optional<Rehearsal> last) {
        return of(name, deck, hints.rehearsal(last));
    }

    /// The same talk with the same slides in the same order, of which more is known, such as their steps.
    public Talk with(List<Slide> slides) {
        return new Talk(
                name, new Deck(deck.about(), slides, deck.speakers(), deck.sessions(), deck.links()), hints, plan);
    }
}
