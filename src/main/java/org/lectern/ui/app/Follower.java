package org.lectern.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lectern.deck.Problem;
import org.lectern.format.Format;
import org.lectern.parse.Sidecar;
import org.lectern.parse.sidecar.PdfpcFinder;
import org.lectern.talk.Opening;
import org.lectern.talk.Talk;
import org.lectern.talk.TalkReader;
import org.lectern.ui.Text;
import org.lectern.ui.panel.Notice;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.OwnLook;

/// Keeps an open talk up to date: with its file when that is saved again, and with its pages when they are counted.
///
/// Place and time stay. A file that was saved broken changes nothing, and is said.
final class Follower {

    private final OpenTalk talk;
    private final TalkReader talks;
    private final Background background;
    private final Consumer<Notice> notices;
    private final Optional<Format> chosen;
    private final List<FileWatch> watches;
    private volatile boolean wanted = true;
    private boolean looking;

    Follower(OpenTalk talk, TalkReader talks, Background background, Consumer<Notice> notices) {
        this.talk = talk;
        this.talks = talks;
        this.background = background;
        this.notices = notices;
        chosen = talk.opened().chosen();
        Path folder = talk.look().folder().orElse(Path.of(""));
        watches = List.of(
                new FileWatch(talk.file()),
                FileWatch.ofCompanion(folder.resolve(OwnLook.FILE)),
                FileWatch.ofCompanion(
                        folder.resolve(PdfpcFinder.nameFor(talk.file().toString()))));
    }

    /// Counts the pages of the slides, in the background.
    void countPages() {
        Talk uncounted = talk.talk();
        DeckLook look = talk.look();
        background.run(
                () -> new Pages(talk.pages()).counted(uncounted, look, () -> wanted),
                counted -> {
                    if (wanted && talk.talk().deck().equals(uncounted.deck()) && !counted.equals(uncounted)) {
                        talk.replace(talk.talk().with(counted.deck().slides()));
                    }
                },
                failure -> {});
    }

    /// Looks whether the file was saved again, and reads it if so.
    void look() {
        if (!looking && wanted) {
            looking = true;
            background.run(this::read, this::took, failure -> looking = false);
        }
    }

    private Optional<Opening> read() {
        // each is asked, so that files which are saved together are read once
        return watches.stream().filter(FileWatch::changed).count() > 0
                ? Optional.of(talks.open(talk.file(), chosen))
                : Optional.empty();
    }

    private void took(Optional<Opening> opening) {
        looking = false;
        if (wanted && opening.isPresent()) {
            switch (opening.get()) {
                case Opening.Opened opened -> {
                    talk.replace(opened);
                    countPages();
                    notices.accept(Notice.info(Text.get("reload.done")));
                    complain();
                }
                case Opening.Refused refused ->
                    notices.accept(Notice.trouble(
                            Text.get("reload.refused", refused.why().message())));
            }
        }
    }

    /// Says what of the deck's own looks, or of the file beside it, could not be used.
    void complain() {
        Stream<String> sidecar =
                talk.reading().problems().stream().filter(Sidecar::isComplaint).map(Problem::message);
        Stream.concat(talk.look().own().complaints().stream(), sidecar)
                .findFirst()
                .map(Notice::trouble)
                .ifPresent(notices);
    }

    /// Lets the talk go.
    void stop() {
        wanted = false;
    }
}
