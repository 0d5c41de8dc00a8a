package org.lectern.show.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.talk.Slides.talk;
import static org.lectern.talk.Slides.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.show.Cue;
import org.lectern.show.Show;
import org.lectern.talk.Position;

/// What a journal keeps, and what becomes of it.
class JournalTest extends CutOffShow {

    @Test
    void aJournalOfTheVersionBeforeIsReadWithoutAChosenFormat() throws IOException {
        show.send(new Cue.Next());
        String older = Files.readString(file)
                .lines()
                .map(line -> Line.content(line).orElseThrow())
                .map(line -> line.replace(JournalFile.HEADER, JournalFile.HEADER_BEFORE))
                .map(line -> line.startsWith("talk ") ? line.substring(0, line.lastIndexOf(' ')) : line)
                .map(Line::of)
                .collect(Collectors.joining());
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("show-1.journal"), older);

        Resume resume = new JournalFolder(other).find(wall).resume().orElseThrow();

        assertThat(resume.position()).isEqualTo(found().position());
        assertThat(resume.chosen()).isEmpty();
    }

    @Test
    void aShowThatEndedAsItShouldLeavesNothingToOffer() {
        show.send(new Cue.Next());
        journal.end();

        assertThat(file).doesNotExist();
        assertThat(new JournalFolder(file.getParent()).find(wall).resume()).isEmpty();
    }

    @Test
    void aShowThatHadNotBegunIsNotOffered() {
        journal.beat();

        assertThat(elsewhere().find(wall).resume()).isEmpty();
    }

    @Test
    void aShowThatWasCutOffADayAgoIsOver() {
        show.send(new Cue.Next());
        JournalFolder after = elsewhere();

        assertThat(after.find(wall.plus(JournalFolder.LONGEST_AWAY)).resume()).isPresent();
        assertThat(after.find(wall.plus(JournalFolder.LONGEST_AWAY).plusSeconds(1))
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

            JournalFolder.Found found = new JournalFolder(other).find(wall);

            assertThat(found.resume()).isEmpty();
            assertThat(found.notices()).singleElement().asString().contains(torn + ".set-aside");
            assertThat(torn).doesNotExist();
        }
    }

    @Test
    void aJournalOfAnotherVersionIsSetAside() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("show-3.journal"), Line.of("lectern-journal 4"));

        assertThat(new JournalFolder(other).find(wall).notices())
                .singleElement()
                .asString()
                .contains("another version");
    }

    @Test
    void whatHappensIsKeptBeforeTheDiskAnswers() {
        Path other = folder.resolve("slow").resolve("show-1.journal");
        List<Runnable> waiting = new ArrayList<>();
        Journal.Hands slow = new Journal.Hands(() -> wall, Runnable::run, waiting::add, notices::add);
        new Journal(new JournalFolder(other.getParent()), show, folder.resolve("talk.md"), 24, slow).begin();

        show.send(new Cue.GoTo(3));
        show.send(new Cue.StartOrPauseTimer());

        assertThat(waiting).hasSize(1);
        assertThat(JournalReader.read(other)).isInstanceOfSatisfying(JournalReader.Cut.class, cut -> {
            assertThat(cut.resume().position()).isEqualTo(Position.at(3));
            assertThat(cut.resume().state().timer().isRunning()).isTrue();
        });
    }

    @Test
    void twoShowsOfOneTalkAreKeptApart() {
        JournalFolder second = new JournalFolder(file.getParent());
        Show other = new Show(talk, () -> now);
        show.send(new Cue.GoTo(3));
        new Journal(second, other, folder.resolve("talk.md"), 24, hands()).begin();
        other.send(new Cue.GoTo(4));

        assertThat(file.resolveSibling("show-2.journal")).exists();
        assertThat(found().position()).isEqualTo(Position.at(3));
    }

    @Test
    void forgettingAShowSparesThatOfAnotherTalk() throws IOException {
        show.send(new Cue.Next());
        Path after = Files.createDirectory(folder.resolve("after"));
        for (int place = 1; place <= 3; place++) {
            Path talkFile = folder.resolve(place == 2 ? "other.md" : "talk.md");
            later(10);
            JournalFile.begin(
                            after.resolve("show-" + place + ".journal"),
                            JournalFile.FULL,
                            new Entry.Given(talkFile, "A talk", Optional.empty()),
                            new Entry.At(
                                    new Entry.Moment(now, wall),
                                    show.state(),
                                    talk.slide(1).id(),
                                    talk.slide(1).id(),
                                    "Open",
                                    24))
                    .close();
        }
        JournalFolder cut = new JournalFolder(after);

        cut.forget(cut.find(wall).resume().orElseThrow());

        assertThat(cut.find(wall).resume().orElseThrow().file()).isEqualTo(folder.resolve("other.md"));
        assertThat(after.resolve("show-1.journal")).doesNotExist();
    }

    @Test
    void itsSizeIsBounded() throws IOException {
        Path small = folder.resolve("small").resolve("show-1.journal");
        Journal bounded =
                new Journal(new JournalFolder(small.getParent()), show, folder.resolve("talk.md"), 24, hands(), 2000);
        bounded.begin();
        show.send(new Cue.Next());
        long largest = 0;
        for (int i = 0; i < 100; i++) {
            later(1);
            bounded.beat();
            largest = Math.max(largest, Files.size(small));
        }

        assertThat(largest).isBetween(1900L, 2200L);
        assertThat(JournalReader.read(small))
                .isInstanceOfSatisfying(
                        JournalReader.Cut.class,
                        cut -> assertThat(cut.resume().elapsed()).isEqualTo(Duration.ofSeconds(100)));
    }

    @Test
    void aLongTitleIsCut() {
        Show wordy = new Show(talk(titled(1, "Why? ".repeat(100))), () -> now);
        Path other = folder.resolve("wordy").resolve("show-1.journal");
        new Journal(new JournalFolder(other.getParent()), wordy, folder.resolve("talk.md"), 24, hands()).begin();

        assertThat(JournalReader.read(other))
                .isInstanceOfSatisfying(
                        JournalReader.Cut.class,
                        cut -> assertThat(cut.resume().title()).hasSize(Journal.LONGEST_TITLE));
    }

    @Test
    void aJournalThatCannotBeWrittenSaysSoOnceAndTheShowGoesOn() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file in the way");
        Journal doomed = new Journal(new JournalFolder(blocked), show, folder.resolve("talk.md"), 24, hands());
        doomed.begin();
        show.send(new Cue.Next());
        show.send(new Cue.Next());

        assertThat(notices).singleElement().asString().contains("It goes on");
        assertThat(show.state().position()).isEqualTo(new Position(2, 1));
    }

    @Test
    void forgettingSparesAShowThatRuns() {
        JournalFolder same = new JournalFolder(file.getParent());
        Journal mine = new Journal(same, show, folder.resolve("talk.md"), 24, hands());
        journal.end();
        mine.begin();
        show.send(new Cue.Next());

        same.forget(elsewhere().find(wall).resume().orElseThrow());

        assertThat(file).exists();
        assertThat(same.find(wall).resume()).isEmpty();
    }
}
