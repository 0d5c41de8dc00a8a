package org.lectern.ui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dropped on a window.
final class Drops {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private Drops() {}

    /// Hands on the files that are dropped anywhere on that window.
    static void on(Scene scene, Consumer<List<Path>> open) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        scene.setOnDragEntered(event -> mark(scene, event.getDragboard().hasFiles()));
        scene.setOnDragExited(event -> mark(scene, false));
        scene.setOnDragDropped(event -> dropped(event, open));
    }

    private static void mark(Scene scene, boolean target) {
        scene.getRoot().pseudoClassStateChanged(TARGET, target);
    }

    private static void dropped(DragEvent event, Consumer<List<Path>> open) {
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        open.accept(files);
    }
}
