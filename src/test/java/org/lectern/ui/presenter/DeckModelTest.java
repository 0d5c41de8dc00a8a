package org.lectern.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.talk.Talk;
import org.lectern.ui.Talks;

class DeckModelTest {

    private static DeckModel deck(Talk talk) {
        return DeckModel.of(talk, Talks.opened(talk).reading());
    }

    @Test
    void theChipSaysWhatTheFileWasReadAs() {
        assertThat(deck(Talks.of(15)).chip()).isEqualTo("Markdown, 15 slides");
    }

    @Test
    void thePlannedTimeIsTheSessionsOwn() {
        assertThat(deck(Talks.of(2)).planned()).isEqualTo("14:40 – 15:10 CET, 20 min");
    }

    @Test
    void nothingPlannedIsNothingSaid() {
        assertThat(deck(Talks.bare()).planned()).isEmpty();
    }

    @Test
    void aSessionSaysWhenAndWhere() {
        assertThat(DeckModel.programme(Talks.of(1).deck().sessions().getFirst()))
                .endsWith("14:40 – 15:10 CET, Room 2")
                .startsWith("15 ");
    }
}
