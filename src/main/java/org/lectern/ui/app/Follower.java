package org.lectern.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.format.Format;
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
    private final FileWatch watch;
    private final FileWatch looks;
    private volatile boolean wanted = true;
    private boolean looking;

    Follower(OpenTalk talk, TalkReader talks, Background background, Consumer<Notice> notices) {
        this.talk = talk;
        this.talks = talks;
        this.background = background;
        this.notices = notices;
        chosen = talk.opened().chosen();
        watch = new FileWatch(talk.file());
        looks = new FileWatch(talk.look().folder().orElse(Path.of("")).resolve(OwnLook.FILE));
    }

    /// Counts the pages of the slides, in the background.
    void countPages() {
        Talk uncounted = talk.talk();
        DeckLook look = talk.look();
        background.run(
                () -> Pages.counted(uncounted, look, () -> wanted),
                counted -> {
                    if (wanted && talk.talk().equals(uncounted) && !counted.equals(uncounted)) {
                        talk.replace(counted);
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
        return watch.changed() || looks.changed() ? Optional.of(talks.open(talk.file(), chosen)) : Optional.empty();
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

    /// Says what of the deck's own looks could not be used.
    void complain() {
        talk.look().own().complaints().stream().findFirst().map(Notice::trouble).ifPresent(notices);
    }

    /// Lets the talk go.
    void stop() {
        wanted = false;
    }
}
