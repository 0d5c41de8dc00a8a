package org.lectern.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.format.Format;
import org.lectern.talk.Opening;
import org.lectern.talk.TalkReader;
import org.lectern.ui.Text;
import org.lectern.ui.panel.Notice;

/// Opens files: reads them in the background, and says so when one cannot be read.
final class Opener {

    private final TalkReader talks;
    private final Background background;
    private final Consumer<Opening.Opened> opened;
    private final Consumer<Notice> notices;

    /// @param opened gets the talk
    Opener(TalkReader talks, Background background, Consumer<Opening.Opened> opened, Consumer<Notice> notices) {
        this.talks = talks;
        this.background = background;
        this.opened = opened;
        this.notices = notices;
    }

    /// Opens the first of the files and offers the others.
    void open(List<Path> files) {
        if (!files.isEmpty()) {
            open(files.getFirst(), Optional.empty(), opened, this::tell);
            offer(files.subList(1, files.size()));
        }
    }

    /// Opens a file as the chosen format, for someone who waits for it.
    void openAs(Format chosen, Path file, Consumer<Opening.Opened> then) {
        open(file, Optional.of(chosen), then, this::tell);
    }

    /// Opens a file for someone who waits for this one.
    ///
    /// @param otherwise gets what it was refused with
    void open(Path file, Optional<Format> chosen, Consumer<Opening.Opened> then, Consumer<Opening.Refused> otherwise) {
        background.run(
                () -> talks.open(file, chosen),
                opening -> {
                    switch (opening) {
                        case Opening.Opened talk -> then.accept(talk);
                        case Opening.Refused refused -> otherwise.accept(refused);
                    }
                },
                failure -> failed(file, failure));
    }

    private void tell(Opening.Refused refused) {
        notices.accept(Notice.trouble(refused.why().message()));
    }

    private void failed(Path file, RuntimeException failure) {
        System.getLogger(Opener.class.getName()).log(System.Logger.Level.ERROR, "reading " + file, failure);
        notices.accept(Notice.trouble(Text.get("open.failed", file.getFileName())));
    }

    private void offer(List<Path> others) {
        if (!others.isEmpty()) {
            Path next = others.getFirst();
            notices.accept(Notice.offer(
                    Text.get("open.others", others.size(), next.getFileName()),
                    new Notice.Offer(Text.get("open.next"), () -> open(others))));
        }
    }
}
