package org.lectern.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.ui.presenter.Arrangement;
import org.lectern.ui.presenter.NotesSize;
import org.lectern.ui.presenter.TimerModel;

/// What the windows remember from one start to the next.
final class Memory {

    /// How many files are remembered.
    static final int MOST_RECENT = 12;

    private final List<Path> recent = new ArrayList<>();
    private NotesSize notesSize = NotesSize.ORDINARY;
    private Arrangement arrangement = Arrangement.BALANCED;
    private TimerModel.Display display = TimerModel.Display.BOTH;

    static Memory ofUser() {
        return new Memory();
    }

    List<Path> recent() {
        return List.copyOf(recent);
    }

    void opened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        recent.remove(absolute);
        recent.addFirst(absolute);
        if (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
    }

    NotesSize notesSize() {
        return notesSize;
    }

    void notesSize(NotesSize size) {
        notesSize = size;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    void arrangement(Arrangement other) {
        arrangement = other;
    }

    TimerModel.Display display() {
        return display;
    }

    void display(TimerModel.Display other) {
        display = other;
    }
}
