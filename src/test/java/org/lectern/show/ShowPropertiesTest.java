package org.lectern.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;

/// What holds after any sequence of cues at any instants.
class ShowPropertiesTest extends RandomShow {

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPositionIsInsideTheDeck(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            send(any());

            List<Position> positions = new ArrayList<>(state.history());
            positions.add(state.position());
            positions.add(state.seen());
            assertThat(positions)
                    .allSatisfy(position -> assertThat(talk.nearest(position)).isEqualTo(position));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void liveAlwaysLeadsBack(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            send(any());
            ShowState live = ShowMachine.after(state, new Cue.Live(), talk, now);

            assertThat(live.screening()).isEqualTo(Screening.LIVE);
            assertThat(live.seen()).isEqualTo(state.position());
            assertThat(live.timer()).isEqualTo(state.timer());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherReadingKeepsThePlaceInsideAndTheTimeAsItWas(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            send(any());
            Talk other = talk();
            ShowState moved = new Relocation(talk, other).of(state);

            assertThat(other.nearest(moved.position())).isEqualTo(moved.position());
            assertThat(other.nearest(moved.seen())).isEqualTo(moved.seen());
            assertThat(moved.timer()).isEqualTo(state.timer());
            talk = other;
            state = moved;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFlipFromACardPassesNoSlide(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            send(any());
            if (state.screening() instanceof Screening.Card) {
                for (Cue flip :
                        List.of(new Cue.Next(), new Cue.NextSlide(), new Cue.Previous(), new Cue.PreviousSlide())) {
                    ShowState flipped = ShowMachine.after(state, flip, talk, now);

                    assertThat(flipped.screening()).isEqualTo(Screening.LIVE);
                    assertThat(flipped.position()).isEqualTo(state.position());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyThePenChangesWhatIsDrawnAndUndoIsExact(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            Ink before = state.ink();
            Cue cue = any();
            send(cue);
            if (!(cue instanceof Cue.Draw || cue instanceof Cue.UndoStroke || cue instanceof Cue.ClearInk)) {
                assertThat(state.ink()).isEqualTo(before);
            }
            ShowState drawn = ShowMachine.after(state, new Cue.Draw(page(), stroke()), talk, now);
            assertThat(drawn.position()).isEqualTo(state.position());
            assertThat(drawn.timer()).isEqualTo(state.timer());

            Ink.Page page = page();
            ShowState undone = ShowMachine.after(
                    ShowMachine.after(state, new Cue.Draw(page, stroke()), talk, now),
                    new Cue.UndoStroke(page),
                    talk,
                    now);
            assertThat(undone).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFrozenPictureNeverChanges(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            ShowState before = state;
            send(any());
            if (before.screening() instanceof Screening.Frozen && state.screening() instanceof Screening.Frozen) {
                assertThat(state.seen()).isEqualTo(before.seen());
                assertThat(state.seenInk()).isEqualTo(before.seenInk());
            }
        }
    }
}
