package org.lectern.ui.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.show.Show;
import org.lectern.show.journal.Journal;
import org.lectern.show.journal.JournalFolder;
import org.lectern.show.journal.Resume;
import org.lectern.ui.panel.Notice;

/// Keeps the journal of the talk that is open, and finds the one that was cut off.
final class Keeper {

    private final JournalFolder folder;
    private final Background writer = new Background("lectern-journal");
    private final Consumer<Notice> notices;
    private Optional<Journal> journal = Optional.empty();
    private Optional<Show.Observation> watching = Optional.empty();
    private Instant lastBeat = Instant.MIN;

    Keeper(JournalFolder folder, Consumer<Notice> notices) {
        this.folder = folder;
        this.notices = notices;
    }

    /// Looks for a talk that was cut off.
    void find(Instant now, Consumer<Resume> found) {
        writer.run(
                () -> folder.find(now),
                result -> {
                    result.notices().forEach(sentence -> notices.accept(Notice.trouble(sentence)));
                    result.resume().ifPresent(found);
                },
                failure -> {});
    }

    /// Lets what was cut off be forgotten.
    void forget() {
        writer.execute(folder::forget);
    }

    /// Begins the journal of a talk; that of another ends.
    void begin(OpenTalk talk, int notesSize) {
        end();
        Journal begun = new Journal(
                folder,
                talk.show(),
                talk.file(),
                notesSize,
                writer::execute,
                sentence -> javafx.application.Platform.runLater(() -> notices.accept(Notice.trouble(sentence))));
        journal = Optional.of(begun);
        watching = Optional.of(begun.begin());
    }

    /// Leaves word that the talk goes on.
    void beat(Instant now) {
        if (Duration.between(lastBeat, now).compareTo(Journal.BEAT) >= 0) {
            lastBeat = now;
            journal.ifPresent(Journal::beat);
        }
    }

    /// Leaves word of another size of notes.
    void notesSize(int pixels) {
        journal.ifPresent(kept -> kept.notesSize(pixels));
    }

    /// The talk ended as it should.
    void end() {
        watching.ifPresent(Show.Observation::stop);
        journal.ifPresent(Journal::end);
        watching = Optional.empty();
        journal = Optional.empty();
    }

    /// Ends it and waits until all is written.
    void close() {
        end();
        writer.close();
    }
}
