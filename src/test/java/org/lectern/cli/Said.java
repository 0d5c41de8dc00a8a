package org.lectern.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.export.PictureSize;
import org.lectern.export.Pictures;
import org.lectern.source.FileSource;
import org.lectern.talk.Opening;
import org.lectern.ui.app.Wiring;
import org.lectern.ui.check.Checks;
import org.lectern.ui.slide.OffScreen;
import org.lectern.ui.stage.StageLine;

/// Runs commands as a shell would, but with windows and pictures that only remember what was asked of them.
final class Said {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    final List<Path> opened = new ArrayList<>();
    final List<StageLine> stage = new ArrayList<>();
    final List<Pictures.View> drawn = new ArrayList<>();
    private final boolean hasDisplay;
    private final Pictures pictures;

    Said(boolean hasDisplay, Pictures pictures) {
        this.hasDisplay = hasDisplay;
        this.pictures = pictures;
    }

    static Said withDisplay() {
        return new Said(true, new Remembered());
    }

    static Said withoutDisplay() {
        return new Said(false, new Remembered());
    }

    int run(String... arguments) {
        var services = new Services(
                Wiring.decks(),
                Wiring.talks(),
                this::pictures,
                () -> new Checks(OffScreen.start(), new FileSource()),
                () -> stage,
                opened::addAll,
                hasDisplay,
                () -> ExitCode.FAILED);
        var voice = new Voice(new PrintWriter(out), new PrintWriter(err));
        return new Commands(services, voice).run(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    private Pictures pictures() {
        return new Pictures() {
            @Override
            public List<Path> write(View view, Opening.Opened talk, PictureSize size, Path folder) throws IOException {
                drawn.add(view);
                return pictures.write(view, talk, size, folder);
            }

            @Override
            public void close() {
                pictures.close();
            }
        };
    }

    /// Draws nothing.
    private static final class Remembered implements Pictures {
        @Override
        public List<Path> write(View view, Opening.Opened talk, PictureSize size, Path folder) {
            return List.of(folder.resolve(Names.of(view) + "-001.png"));
        }

        @Override
        public void close() {}
    }
}
