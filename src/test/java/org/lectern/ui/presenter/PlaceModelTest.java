package org.lectern.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Link;
import org.lectern.deck.Speaker;
import org.lectern.show.Cue;
import org.lectern.show.Show;
import org.lectern.show.ShowState;
import org.lectern.talk.Talk;
import org.lectern.ui.Talks;

class PlaceModelTest {

    private final Talk talk = Talks.of(5);
    private final Show show = new Show(talk, () -> Instant.EPOCH);

    private PlaceModel place() {
        return PlaceModel.of(talk, show.state());
    }

    @Test
    void theFirstSlideIsFollowedByTheSecond() {
        assertThat(place().number()).isEqualTo(1);
        assertThat(place().count()).isEqualTo(5);
        assertThat(place().next()).contains(new Coming.Another(talk.slide(2)));
    }

    @Test
    void theLastSlideHasNoNext() {
        show.send(new Cue.Last());
        assertThat(place().next()).isEmpty();
        assertThat(place().progress()).isEqualTo(1);
    }

    @Test
    void stepsThatAreLeftAreCounted() {
        show.send(new Cue.Next());
        assertThat(place().stepsLeft()).isEqualTo("2 steps left on this slide");
        show.send(new Cue.Next());
        assertThat(place().stepsLeft()).isEqualTo("1 step left on this slide");
        show.send(new Cue.Next());
        assertThat(place().stepsLeft()).isEmpty();
    }

    @Test
    void theSpeakersAreThoseOfTheSlideElseOfTheDeck() {
        assertThat(place().speakers()).extracting(Speaker::name).containsExactly("Ada Miller");
        show.send(new Cue.GoTo(4));
        assertThat(place().speakers()).extracting(Speaker::name).containsExactly("Ada Miller", "Ben Stone");
    }

    @Test
    void theLinksAreThoseOfTheSlide() {
        assertThat(place().links()).extracting(Link::text).containsExactly("Slides", "Write to us");
        assertThat(place().linksInDeck()).isEqualTo(5);
    }

    @Test
    void aSlideWithoutNotesSaysSo() {
        show.send(new Cue.GoTo(3));
        assertThat(place().notes().isEmpty()).isTrue();
    }

    @Test
    void badgesTellWhatTheAudienceSeesOtherwise() {
        assertThat(PlaceModel.of(talk, ShowState.START).badges()).isEmpty();
        show.send(new Cue.ToggleBlack());
        assertThat(place().badges()).containsExactly(Badge.BLACK);
        show.send(new Cue.ToggleFreeze());
        show.send(new Cue.ToggleQuestions());
        assertThat(place().badges()).containsExactly(Badge.FROZEN, Badge.QUESTIONS);
    }
}
