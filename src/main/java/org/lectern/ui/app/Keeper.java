package org.lectern.ui.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.lectern.format.Format;
import org.lectern.settings.RehearsalStore;
import org.lectern.show.Show;
import org.lectern.show.ShowState;
import org.lectern.show.journal.Journal;
import org.lectern.show.journal.JournalFolder;
import org.lectern.show.journal.Resume;
import org.lectern.talk.Rehearsal;
import org.lectern.ui.panel.Notice;

/// Keeps the journal of the talk that is open, and its rehearsal; finds the one that was cut off.
///
/// The talk is said to go on by a thread of the keeper's own, so that neither a slide that is slow to draw nor a clock
/// that is set back makes it seem to have ended.
final class Keeper {

    private final JournalFolder folder;
    private final Rehearsals rehearsals;
    private final Background writer = new Background("lectern-journal");
    private final Background syncer = new Background("lectern-journal-sync");
    private final InstantSource wall;
    private final Consumer<Notice> notices;
    private volatile Optional<Journal> journal = Optional.empty();
    private Optional<Show.Observation> watching = Optional.empty();
    private Optional<Rehearsing> rehearsing = Optional.empty();

    /// @param state the folder for what is kept
    /// @param wall the time of day
    Keeper(Path state, InstantSource wall, Consumer<Notice> notices) {
        this.folder = new JournalFolder(state);
        this.rehearsals = new Rehearsals(new RehearsalStore(state));
        this.wall = wall;
        this.notices = notices;
        writer.every(Journal.BEAT, () -> journal.ifPresent(Journal::beat));
    }

    /// Looks for a talk that was cut off.
    void find(Consumer<Resume> found) {
        writer.run(
                () -> folder.find(wall.instant()),
                result -> {
                    result.notices().forEach(sentence -> notices.accept(Notice.trouble(sentence)));
                    result.resume().ifPresent(found);
                },
                failure -> {});
    }

    /// Lets what was cut off be forgotten, once the talk that is open is kept as safely.
    void forget(Resume resume) {
        Runnable forgetting = () -> folder.forget(resume);
        journal.ifPresentOrElse(open -> open.whenSafe(forgetting), () -> writer.execute(forgetting));
    }

    /// Begins the journal of a talk; that of another ends.
    void begin(OpenTalk talk, int notesSize) {
        end();
        Journal begun = new Journal(folder, talk.show(), talk.file(), notesSize, hands());
        talk.opened().chosen().map(Format::id).ifPresent(begun::readAs);
        watching = Optional.of(begun.begin());
        journal = Optional.of(begun);
        rehearse(talk);
    }

    /// Goes on with a show that was cut off. What the slides took before that is not known.
    void resume(OpenTalk talk, ShowState from) {
        talk.show().resume(from);
        rehearse(talk);
    }

    private void rehearse(OpenTalk talk) {
        rehearsing.ifPresent(Rehearsing::stop);
        rehearsing = Optional.of(new Rehearsing(talk, wall, last -> keep(talk, Optional.of(last))));
    }

    /// Keeps the rehearsal of a talk, or forgets it.
    void keep(OpenTalk talk, Optional<Rehearsal> rehearsal) {
        syncer.execute(() -> rehearsals.keep(talk.file(), rehearsal));
    }

    private Journal.Hands hands() {
        return new Journal.Hands(
                wall,
                writer::execute,
                sync -> syncer.later(Journal.SYNC, sync),
                sentence -> Platform.runLater(() -> notices.accept(Notice.trouble(sentence))));
    }

    /// Leaves word of another size of notes.
    void notesSize(int pixels) {
        journal.ifPresent(kept -> kept.notesSize(pixels));
    }

    /// Leaves word of another format that the file is read as.
    void readAs(Format chosen) {
        journal.ifPresent(kept -> kept.readAs(chosen.id()));
    }

    /// The talk ended as it should.
    void end() {
        rehearsing.ifPresent(Rehearsing::end);
        rehearsing = Optional.empty();
        watching.ifPresent(Show.Observation::stop);
        journal.ifPresent(Journal::end);
        watching = Optional.empty();
        journal = Optional.empty();
    }

    /// Ends it and waits until all is written.
    void close() {
        end();
        writer.close();
        syncer.close();
    }
}
