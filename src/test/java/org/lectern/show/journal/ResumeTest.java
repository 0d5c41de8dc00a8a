package org.lectern.show.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.talk.Slides.stepped;
import static org.lectern.talk.Slides.talk;
import static org.lectern.talk.Slides.titled;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lectern.show.Cue;
import org.lectern.show.Screening;
import org.lectern.show.ShowState;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;

/// How a show that was cut off goes on.
class ResumeTest extends CutOffShow {

    @Test
    void aShowThatWasCutOffIsOfferedAtItsPlaceWithItsTime() {
        show.send(new Cue.Next());
        later(700);
        show.send(new Cue.Next());
        later(61);
        journal.beat();
        later(38);

        Resume resume = found();

        assertThat(resume.position()).isEqualTo(new Position(2, 1));
        assertThat(resume.title()).isEqualTo("Slide 2");
        assertThat(resume.elapsed()).isEqualTo(Duration.ofSeconds(761));
        assertThat(resume.away(wall)).isEqualTo(Duration.ofSeconds(38));
        assertThat(resume.file()).isEqualTo(folder.resolve("talk.md").toAbsolutePath());
        assertThat(resume.notesSize()).isEqualTo(24);
    }

    @Test
    void theTimeAwayIsLeftOutOrCounted() {
        show.send(new Cue.Next());
        later(100);
        journal.beat();
        later(38);
        Resume resume = found();

        ShowState without = resume.withoutTheTimeAway(talk, now, wall);
        ShowState with = resume.withTheTimeAway(talk, now, wall);

        later(10);
        assertThat(without.timer().elapsed(now)).isEqualTo(Duration.ofSeconds(110));
        assertThat(with.timer().elapsed(now)).isEqualTo(Duration.ofSeconds(148));
    }

    @Test
    void aPausedTimerStaysPaused() {
        show.send(new Cue.Next());
        later(100);
        show.send(new Cue.StartOrPauseTimer());
        later(50);
        Resume resume = found();

        assertThat(resume.elapsed()).isEqualTo(Duration.ofSeconds(100));
        assertThat(resume.withoutTheTimeAway(talk, now, wall).timer().isRunning())
                .isFalse();
    }

    @Test
    void screeningAndNotesSizeAreKept() {
        show.send(new Cue.Next());
        show.send(new Cue.ToggleFreeze());
        journal.notesSize(40);
        Resume resume = found();

        assertThat(resume.state().screening()).isEqualTo(new Screening.Frozen(Position.at(2)));
        assertThat(resume.notesSize()).isEqualTo(40);
    }

    @Test
    void theFormatThatSomeoneChoseIsKept() {
        show.send(new Cue.Next());
        assertThat(found().chosen()).isEmpty();
        journal.readAs("text-export");
        assertThat(found().chosen()).contains("text-export");
    }

    @Test
    void thePlaceIsFoundInAFileThatChanged() {
        show.send(new Cue.GoTo(3));
        Talk edited = talk(titled(1, "New"), titled(2, "Open"), titled(3, "More"), titled(4, "How"));

        assertThat(found().withTheTimeAway(edited, now, wall).position()).isEqualTo(Position.at(4));
    }

    @Test
    void aClockThatIsSetWhileTheTalkGoesOnMovesNoTimer() {
        show.send(new Cue.Next());
        wall = wall.minus(Duration.ofHours(3));
        later(100);
        journal.beat();
        wall = wall.plusSeconds(38);
        Resume resume = found();

        assertThat(resume.elapsed()).isEqualTo(Duration.ofSeconds(100));
        assertThat(resume.away(wall)).isEqualTo(Duration.ofSeconds(38));
    }

    @Test
    void theTimerGoesOnByTheClockOfTheNextStart() {
        show.send(new Cue.Next());
        later(100);
        journal.beat();
        wall = wall.plusSeconds(38);
        Resume resume = found();
        Instant other = Instant.parse("2030-01-01T00:00:00Z");

        assertThat(resume.withoutTheTimeAway(talk, other, wall).timer().elapsed(other))
                .isEqualTo(Duration.ofSeconds(100));
        assertThat(resume.withTheTimeAway(talk, other, wall).timer().elapsed(other))
                .isEqualTo(Duration.ofSeconds(138));
    }

    @Test
    void aTimerThatWaitsForATimeOfDayStillDoes() {
        show.send(new Cue.StartTimerAt(now.plusSeconds(90)));
        later(10);
        journal.beat();
        later(30);

        assertThat(found().withoutTheTimeAway(talk, now, wall).timer().startsIn(now))
                .contains(Duration.ofSeconds(50));
    }

    @Test
    void aFrozenPictureStaysThatOfItsSlide() {
        show.send(new Cue.GoTo(3));
        show.send(new Cue.ToggleFreeze());
        show.send(new Cue.GoTo(4));
        Talk edited = talk(titled(1, "New"), titled(2, "How"), titled(3, "More"), titled(4, "End"));

        ShowState state = found().withTheTimeAway(edited, now, wall);

        assertThat(state.seen()).isEqualTo(Position.at(2));
        assertThat(state.position()).isEqualTo(Position.at(4));
    }

    @Test
    void aSlideThatWasRewordedIsFoundByItsTitle() {
        show.send(new Cue.GoTo(2));
        Talk edited = talk(titled(1, "New"), titled(2, "Open"), stepped(2, 4), titled(4, "End"));

        assertThat(found().withTheTimeAway(edited, now, wall).position()).isEqualTo(Position.at(3));
    }

    @Test
    void whereTheSlideIsGoneThePlaceIsTheNearest() {
        show.send(new Cue.GoTo(4));

        assertThat(found().withTheTimeAway(talk(titled(1, "All new"), titled(2, "Short")), now, wall)
                        .position())
                .isEqualTo(Position.at(2));
    }
}
