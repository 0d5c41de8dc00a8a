package org.lectern.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lectern.talk.Slides.deck;
import static org.lectern.talk.Slides.hidden;
import static org.lectern.talk.Slides.stepped;
import static org.lectern.talk.Slides.talk;
import static org.lectern.talk.Slides.titled;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TalkTest {

    @Test
    void positionsCountTheSlidesThatAreShown() {
        Talk talk = talk(titled(1, "Welcome"), hidden(2), titled(3, "Why"));

        assertThat(talk.size()).isEqualTo(2);
        assertThat(talk.slide(Position.at(2)).titleText()).isEqualTo("Why");
        assertThat(talk.positionOf(3)).contains(Position.at(2));
        assertThat(talk.positionOf(2)).isEmpty();
    }

    @Test
    void nearestKeepsAPositionThatTheTalkHas() {
        Talk talk = talk(stepped(1, 2), stepped(2, 3));

        assertThat(talk.nearest(new Position(2, 3))).isEqualTo(new Position(2, 3));
    }

    @Test
    void nearestBringsBackAPositionBeyondTheEnd() {
        Talk talk = talk(stepped(1, 2), stepped(2, 3));

        assertThat(talk.nearest(new Position(9, 1))).isEqualTo(Position.at(2));
        assertThat(talk.nearest(new Position(1, 7))).isEqualTo(new Position(1, 2));
    }

    @Test
    void aDeckWithNothingToShowIsNoTalk() {
        assertThatThrownBy(() -> Talk.of("Empty", deck(hidden(1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTypedLengthReplacesThePlan() {
        Talk talk = talk(titled(1, "One"), titled(2, "Two")).planned(Duration.ofMinutes(20));

        assertThat(talk.plan().length()).contains(Duration.ofMinutes(20));
        assertThat(talk.plan().budgets()).hasSize(2);
    }

    @Test
    void slidesAndStepsCountFromWhereTheySay() {
        assertThatThrownBy(() -> new Position(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
