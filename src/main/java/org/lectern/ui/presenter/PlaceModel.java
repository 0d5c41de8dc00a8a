package org.lectern.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Link;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;
import org.lectern.deck.Speaker;
import org.lectern.deck.SpeakerNotes;
import org.lectern.show.Screening;
import org.lectern.show.ShowState;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;
import org.lectern.ui.Text;

/// What the presenter view says of the place in the talk.
///
/// @param current what the presenter is at
/// @param step how much of it is revealed
/// @param next what the next key shows; empty at the end of the talk
/// @param number of the current slide among those shown, from 1
/// @param count how many are shown
/// @param speakers of this slide, else of the deck
/// @param sessions that this slide announces
/// @param links on this slide
/// @param linksInDeck how many links the deck has
/// @param badges what is otherwise than usual
public record PlaceModel(
        Slide current,
        int step,
        Optional<Coming> next,
        int number,
        int count,
        List<Speaker> speakers,
        List<Session> sessions,
        List<Link> links,
        int linksInDeck,
        List<Badge> badges) {

    public PlaceModel {
        speakers = List.copyOf(speakers);
        sessions = List.copyOf(sessions);
        links = List.copyOf(links);
        badges = List.copyOf(badges);
    }

    /// What the state of the show says.
    public static PlaceModel of(Talk talk, ShowState state) {
        Position position = state.position();
        Slide current = talk.slide(position);
        return new PlaceModel(
                current,
                position.step(),
                coming(talk, position),
                position.slide(),
                talk.size(),
                speakers(talk, current),
                talk.deck().sessions().stream()
                        .filter(session -> session.slide() == current.number())
                        .toList(),
                talk.deck().links().stream()
                        .filter(link -> link.slide() == current.number())
                        .toList(),
                talk.deck().links().size(),
                badges(state));
    }

    private static Optional<Coming> coming(Talk talk, Position position) {
        Slide current = talk.slide(position);
        if (position.step() < current.steps()) {
            return Optional.of(new Coming.Step(current, position.step() + 1));
        }
        return position.slide() < talk.size()
                ? Optional.of(new Coming.Another(talk.slide(position.slide() + 1)))
                : Optional.empty();
    }

    private static List<Speaker> speakers(Talk talk, Slide current) {
        List<Speaker> here = talk.deck().speakers().stream()
                .filter(speaker -> speaker.slides().contains(current.number()))
                .toList();
        return here.isEmpty() ? talk.deck().speakers() : here;
    }

    private static List<Badge> badges(ShowState state) {
        List<Badge> badges = new ArrayList<>();
        switch (state.screening()) {
            case Screening.Live _ -> {}
            case Screening.Black _ -> badges.add(Badge.BLACK);
            case Screening.White _ -> badges.add(Badge.WHITE);
            case Screening.Frozen _ -> badges.add(Badge.FROZEN);
            case Screening.Message _ -> badges.add(Badge.MESSAGE);
            case Screening.Code _ -> badges.add(Badge.CODE);
            case Screening.NextUp _ -> badges.add(Badge.NEXT_UP);
        }
        if (state.timer().questions()) {
            badges.add(Badge.QUESTIONS);
        }
        return badges;
    }

    /// What the presenter wants to say with this slide.
    public SpeakerNotes notes() {
        return current.notes();
    }

    /// How far the talk is, from 0 to 1: all of it on the last slide.
    public double progress() {
        return (double) number / count;
    }

    /// Such as "2 steps left"; empty when the next key leaves the slide.
    public String stepsLeft() {
        int left = current.steps() - step;
        return left > 0 ? Text.get("presenter.steps", left) : "";
    }
}
