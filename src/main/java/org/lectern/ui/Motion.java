package org.lectern.ui;

import java.util.function.Supplier;
import javafx.application.Platform;
import org.lectern.settings.Settings.ReducedMotion;

/// Whether things on the screen may move by themselves. All that does asks here, each time anew: so another choice, or
/// another preference of the desktop, is followed at once.
///
/// @param wish what the user chose
public record Motion(Supplier<ReducedMotion> wish) {

    /// Nothing moves.
    public static final Motion NONE = new Motion(() -> ReducedMotion.ON);

    /// Whether less motion is asked for: then things change without a way in between.
    public boolean isReduced() {
        return switch (wish.get()) {
            case ON -> true;
            case OFF -> false;
            case SYSTEM -> Platform.getPreferences().isReducedMotion();
        };
    }
}
