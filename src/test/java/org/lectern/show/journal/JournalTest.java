package org.lectern.show.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.talk.Slides.stepped;
import static org.lectern.talk.Slides.talk;
import static org.lectern.talk.Slides.titled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.show.Cue;
import org.lectern.show.Screening;
import org.lectern.show.Show;
import org.lectern.show.ShowState;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;

class JournalTest {

    private static final Instant NOON = Instant.parse("2026-03-24T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private final Talk talk = talk(titled(1, "Open"), stepped(2, 3), titled(3, "How"), titled(4, "End"));
    private final List<String> notices = new ArrayList<>();
    private Instant now = NOON;
    private final Show show = new Show(talk, () -> now);
    private Path file = Path.of("");
    private Journal journal = journal();

    @BeforeEach
    void begin() {
        file = folder.resolve("state").resolve("show-1.journal");
        journal = journal();
        journal.begin();
    }

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
        assertThat(resume.away(now)).isEqualTo(Duration.ofSeconds(38));
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

        ShowState without = resume.withoutTheTimeAway(talk, now);
        ShowState with = resume.withTheTimeAway(talk);

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
        assertThat(resume.withoutTheTimeAway(talk, now).timer().isRunning()).isFalse();
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
    void thePlaceIsFoundInAFileThatChanged() {
        show.send(new Cue.GoTo(3));
        Talk edited = talk(titled(1, "New"), titled(2, "Open"), titled(3, "More"), titled(4, "How"));

        assertThat(found().withTheTimeAway(edited).position()).isEqualTo(Position.at(4));
    }

    @Test
    void aShowThatEndedAsItShouldLeavesNothingToOffer() {
        show.send(new Cue.Next());
        journal.end();

        assertThat(file).doesNotExist();
        assertThat(new JournalFolder(file.getParent()).find(now).resume()).isEmpty();
    }

    @Test
    void aShowThatHadNotBegunIsNotOffered() {
        journal.beat();

        assertThat(elsewhere().find(now).resume()).isEmpty();
    }

    @Test
    void aShowThatWasCutOffADayAgoIsOver() {
        show.send(new Cue.Next());
        JournalFolder after = elsewhere();

        assertThat(after.find(now.plus(JournalFolder.LONGEST_AWAY)).resume()).isPresent();
        assertThat(after.find(now.plus(JournalFolder.LONGEST_AWAY).plusSeconds(1))
                        .resume())
                .isEmpty();
    }

    @Test
    void whereverTheLastLineIsTornTheOneBeforeCounts() throws IOException {
        show.send(new Cue.GoTo(3));
        String before = Files.readString(file);
        show.send(new Cue.GoTo(4));
        String whole = Files.readString(file);

        for (int length = before.length(); length < whole.length(); length++) {
            assertThat(JournalReader.said(whole.substring(0, length)))
                    .isInstanceOfSatisfying(
                            JournalReader.Cut.class,
                            cut -> assertThat(cut.resume().position()).isEqualTo(Position.at(3)));
        }
    }

    @Test
    void aJournalWhoseBeginningIsTornIsSetAsideWithANotice() throws IOException {
        String whole = Files.readString(file);
        int beginning = whole.indexOf("\n", whole.indexOf("at "));
        Path other = Files.createDirectory(folder.resolve("other"));
        for (int length = 0; length <= beginning; length += 7) {
            Path torn = Files.writeString(other.resolve("show-1.journal"), whole.substring(0, length));

            JournalFolder.Found found = new JournalFolder(other).find(now);

            assertThat(found.resume()).isEmpty();
            assertThat(found.notices()).singleElement().asString().contains(torn + ".set-aside");
            assertThat(torn).doesNotExist();
        }
    }

    @Test
    void aJournalOfAnotherVersionIsSetAside() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("show-3.journal"), Line.of("lectern-journal 2"));

        assertThat(new JournalFolder(other).find(now).notices())
                .singleElement()
                .asString()
                .contains("another version");
    }

    @Test
    void itsSizeIsBounded() throws IOException {
        Path small = folder.resolve("small").resolve("show-1.journal");
        Journal bounded = new Journal(
                new JournalFolder(small.getParent()),
                show,
                folder.resolve("talk.md"),
                24,
                Runnable::run,
                notices::add,
                2000);
        bounded.begin();
        show.send(new Cue.Next());
        long largest = 0;
        for (int i = 0; i < 100; i++) {
            later(1);
            bounded.beat();
            largest = Math.max(largest, Files.size(small));
        }

        assertThat(largest).isBetween(2000L, 2500L);
        assertThat(JournalReader.read(small))
                .isInstanceOfSatisfying(
                        JournalReader.Cut.class,
                        cut -> assertThat(cut.resume().elapsed()).isEqualTo(Duration.ofSeconds(100)));
    }

    @Test
    void aLongTitleIsCut() {
        Show wordy = new Show(talk(titled(1, "Why? ".repeat(100))), () -> now);
        Path other = folder.resolve("wordy").resolve("show-1.journal");
        new Journal(
                        new JournalFolder(other.getParent()),
                        wordy,
                        folder.resolve("talk.md"),
                        24,
                        Runnable::run,
                        notices::add)
                .begin();

        assertThat(JournalReader.read(other))
                .isInstanceOfSatisfying(
                        JournalReader.Cut.class,
                        cut -> assertThat(cut.resume().title()).hasSize(Journal.LONGEST_TITLE));
    }

    @Test
    void aJournalThatCannotBeWrittenSaysSoOnceAndTheShowGoesOn() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file in the way");
        Journal doomed = new Journal(
                new JournalFolder(blocked), show, folder.resolve("talk.md"), 24, Runnable::run, notices::add);
        doomed.begin();
        show.send(new Cue.Next());
        show.send(new Cue.Next());

        assertThat(notices).singleElement().asString().contains("It goes on");
        assertThat(show.state().position()).isEqualTo(new Position(2, 1));
    }

    @Test
    void forgettingSparesAShowThatRuns() {
        JournalFolder same = new JournalFolder(file.getParent());
        Journal mine = new Journal(same, show, folder.resolve("talk.md"), 24, Runnable::run, notices::add);
        journal.end();
        mine.begin();
        show.send(new Cue.Next());

        same.forget();

        assertThat(file).exists();
        assertThat(same.find(now).resume()).isEmpty();
    }

    private Resume found() {
        return elsewhere().find(now).resume().orElseThrow();
    }

    /// The folder as it is after the process was killed: the same journals, and no locks.
    private JournalFolder elsewhere() {
        try {
            Path copy = Files.createTempDirectory(folder, "after");
            Files.copy(file, copy.resolve("show-1.journal"));
            return new JournalFolder(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Journal journal() {
        return new Journal(
                new JournalFolder(folder.resolve("state")),
                show,
                folder.resolve("talk.md"),
                24,
                Runnable::run,
                notices::add);
    }

    private void later(long seconds) {
        now = now.plusSeconds(seconds);
    }
}
