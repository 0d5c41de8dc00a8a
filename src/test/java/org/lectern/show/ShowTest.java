package org.lectern.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.talk.Slides.stepped;
import static org.lectern.talk.Slides.talk;
import static org.lectern.talk.Slides.titled;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.talk.Position;

class ShowTest {

    private final Show show = new Show(
            talk(titled(1, "One"), titled(2, "Two"), titled(3, "Three")),
            InstantSource.fixed(Instant.parse("2026-03-24T12:00:00Z")));
    private final List<Position> seen = new ArrayList<>();

    @Test
    void anObserverHearsTheStateAtOnceAndThenEachChange() {
        show.observe(state -> seen.add(state.position()));
        show.send(new Cue.Next());
        show.send(new Cue.GoTo(2));
        show.send(new Cue.Last());

        assertThat(seen).containsExactly(Position.at(1), Position.at(2), Position.at(3));
    }

    @Test
    void aStoppedObserverHearsNothingMore() {
        Show.Observation observation = show.observe(state -> seen.add(state.position()));
        observation.stop();
        show.send(new Cue.Next());

        assertThat(seen).containsExactly(Position.START);
    }

    @Test
    void anObserverThatSendsACueLeavesNoOneBehind() {
        show.observe(state -> {
            if (state.position().slide() == 2) {
                show.send(new Cue.Next());
            }
        });
        show.observe(state -> seen.add(state.position()));
        show.send(new Cue.Next());

        assertThat(seen.getLast()).isEqualTo(Position.at(3));
        assertThat(show.state().position()).isEqualTo(Position.at(3));
    }

    @Test
    void anotherReadingKeepsThePlaceAndTellsEveryone() {
        show.send(new Cue.Last());
        show.observe(state -> seen.add(state.position()));

        show.replace(talk(titled(1, "Three"), titled(2, "One")));

        assertThat(seen).containsExactly(Position.at(3), Position.at(1));
        assertThat(show.talk().size()).isEqualTo(2);
    }

    @Test
    void observersHearOfAnotherReadingThatChangesNoPlace() {
        show.observe(state -> seen.add(state.position()));
        show.replace(talk(titled(1, "One"), titled(2, "Other")));

        assertThat(seen).containsExactly(Position.START, Position.START);
    }

    @Test
    void aKeptStateIsBroughtIntoTheTalk() {
        ShowState kept = new ShowState(
                new Position(9, 4),
                new Screening.Frozen(Position.at(7)),
                TalkTimer.FRESH,
                List.of(Position.at(8)),
                Optional.empty());
        Show resumed = new Show(talk(stepped(1, 1), stepped(2, 1)), kept, InstantSource.system());

        assertThat(resumed.state().position()).isEqualTo(Position.at(2));
        assertThat(resumed.state().seen()).isEqualTo(Position.at(2));
        assertThat(resumed.state().history()).containsExactly(Position.at(2));
    }

    @Test
    void aTypedLengthPlansTheTalkAndStaysWithAnotherReading() {
        show.send(new Cue.PlanLength(Duration.ofMinutes(20)));
        assertThat(show.clockFace().remaining()).contains(Duration.ofMinutes(20));

        show.replace(talk(titled(1, "One"), titled(2, "Other")));
        assertThat(show.talk().plan().length()).contains(Duration.ofMinutes(20));

        show.send(new Cue.PlanLength(Duration.ZERO));
        assertThat(show.talk().plan().length()).isEmpty();
    }

    @Test
    void whoObservesFirstHearsBeforeTheOthers() {
        List<String> heard = new ArrayList<>();
        show.observe(state -> heard.add("slow"));
        show.observeFirst(state -> heard.add("quick"));
        heard.clear();

        show.send(new Cue.Next());

        assertThat(heard).containsExactly("quick", "slow");
    }
}
