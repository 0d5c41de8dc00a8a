package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.export.PictureSize;
import org.lectern.export.Pictures;
import org.lectern.talk.Opening;

/// Opens a talk, draws it, and says where the pictures are.
final class Drawing {

    private final Services services;
    private final Voice voice;

    Drawing(Services services, Voice voice) {
        this.services = services;
        this.voice = voice;
    }

    ExitCode draw(String file, Path folder, PictureSize size, Pictures.View... views) {
        Optional<Path> path = FileNames.path(file);
        if (path.isEmpty()) {
            voice.complain(FileNames.impossible(file));
            return ExitCode.FAILED;
        }
        return switch (services.talks().open(path.get())) {
            case Opening.Refused refused -> refused(refused);
            case Opening.Opened talk -> draw(talk, folder, size, List.of(views));
        };
    }

    private ExitCode refused(Opening.Refused refused) {
        voice.complain(refused.why());
        return ExitCode.FAILED;
    }

    private ExitCode draw(Opening.Opened talk, Path folder, PictureSize size, List<Pictures.View> views) {
        try (Pictures pictures = services.pictures().get()) {
            for (Pictures.View view : views) {
                say(view, pictures.write(view, talk, size, folder));
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            voice.complain("The pictures cannot be written into " + folder + " (" + Reason.of(e)
                    + "). Choose another folder.");
            return ExitCode.FAILED;
        }
    }

    private void say(Pictures.View view, List<Path> files) {
        String where =
                files.isEmpty() ? "" : ": " + files.getFirst() + (files.size() > 1 ? " to " + files.getLast() : "");
        voice.out()
                .println(Names.of(view) + ": " + files.size() + (files.size() == 1 ? " picture" : " pictures") + where);
        voice.out().flush();
    }
}
