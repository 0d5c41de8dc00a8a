package org.lectern.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Parent;

/// The style sheets of the windows: the tokens first, then one sheet for each kind of window.
///
/// Slides bring their own.
public final class Looks {

    private static final List<String> SHEETS = Stream.of("tokens", "mirror", "panel", "presenter", "overview", "start")
            .map(Looks::sheet)
            .toList();

    private Looks() {}

    /// Gives a window's root its looks.
    public static <T extends Parent> T on(T root) {
        root.getStyleClass().add("lectern");
        root.getStylesheets().setAll(SHEETS);
        return root;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Looks.class.getResource(name + ".css"), name)
                .toExternalForm();
    }
}
