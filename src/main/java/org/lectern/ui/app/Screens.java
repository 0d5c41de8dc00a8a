package org.lectern.ui.app;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.lectern.ui.screens.Display;

/// The screens as the toolkit has them.
final class Screens {

    private Screens() {}

    /// Those that are there now.
    static List<Display> now() {
        return Screen.getScreens().stream().map(Screens::display).toList();
    }

    /// Runs that whenever a screen comes, goes or changes.
    ///
    /// @return ends it
    static Runnable observe(Runnable changed) {
        ListChangeListener<Screen> listener = change -> changed.run();
        Screen.getScreens().addListener(listener);
        return () -> Screen.getScreens().removeListener(listener);
    }

    private static Display display(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return new Display(
                bounds.getMinX(),
                bounds.getMinY(),
                bounds.getWidth(),
                bounds.getHeight(),
                screen.equals(Screen.getPrimary()),
                screen.getDpi());
    }
}
