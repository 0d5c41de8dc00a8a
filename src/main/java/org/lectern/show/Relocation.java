package org.lectern.show;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;

/// Finds places of a talk in a later reading of it.
///
/// A slide is found by its identity. One that was edited, or cut otherwise, has another identity: it is looked for by
/// its title, then by its words, then at the same distance from the nearest slide before it (else after it) that is
/// still there.
final class Relocation {

    private final Talk before;
    private final Talk after;
    private final Map<SlideId, Integer> places = new HashMap<>();
    private Optional<Likeness> likeness = Optional.empty();

    Relocation(Talk before, Talk after) {
        this.before = before;
        this.after = after;
        int place = 1;
        for (Slide slide : after.slides()) {
            places.put(slide.id(), place++);
        }
    }

    /// The state as near to itself as the talk has it, by numbers alone.
    static ShowState within(Talk talk, ShowState state) {
        return mapped(state, talk::nearest);
    }

    ShowState of(ShowState state) {
        ShowState moved = mapped(state, this::of);
        Screening screening = moved.screening() instanceof Screening.Frozen(Position at, Ink ink)
                ? new Screening.Frozen(at, ink.renamed(this::of))
                : moved.screening();
        return moved.screening(screening).ink(state.ink().renamed(this::of));
    }

    /// A drawing goes with a slide that was edited as long as its title tells which one it is.
    private SlideId of(SlideId drawnOn) {
        return places.containsKey(drawnOn)
                ? drawnOn
                : before.slides().stream()
                        .filter(slide -> slide.id().equals(drawnOn))
                        .findFirst()
                        .flatMap(slide -> after.titled(slide.titleText()))
                        .map(number -> after.slide(number).id())
                        .orElse(drawnOn);
    }

    Position of(Position position) {
        return after.nearest(new Position(slide(position.slide()), position.step()));
    }

    int slide(int number) {
        return Optional.ofNullable(places.get(before.slide(number).id()))
                .or(() -> after.titled(before.slide(number).titleText()))
                .or(() -> likeness().of(before.slide(number)))
                .or(() -> byNeighbour(number, -1))
                .or(() -> byNeighbour(number, 1))
                .orElse(number);
    }

    private Likeness likeness() {
        Likeness known = likeness.orElseGet(() -> new Likeness(after));
        likeness = Optional.of(known);
        return known;
    }

    private Optional<Integer> byNeighbour(int number, int direction) {
        for (int other = number + direction; other >= 1 && other <= before.size(); other += direction) {
            Integer place = places.get(before.slide(other).id());
            if (place != null) {
                return Optional.of(Math.clamp(place + number - other, 1, after.size()));
            }
        }
        return Optional.empty();
    }

    private static ShowState mapped(ShowState state, UnaryOperator<Position> place) {
        return new ShowState(
                place.apply(state.position()),
                mapped(state.screening(), place),
                state.timer(),
                state.history().stream().map(place).toList(),
                state.typedLength(),
                state.ink());
    }

    private static Screening mapped(Screening screening, UnaryOperator<Position> place) {
        return screening instanceof Screening.Frozen(Position at, Ink ink)
                ? new Screening.Frozen(place.apply(at), ink)
                : screening;
    }
}
