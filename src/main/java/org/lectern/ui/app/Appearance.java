package org.lectern.ui.app;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.lectern.ui.Look;
import org.lectern.ui.Text;

/// How the windows look: as someone chose, else as the desktop has it, and on stage dark, since rooms are. High
/// contrast
/// of the desktop counts on stage too. What the desktop changes is followed at once.
final class Appearance {

    private final Memory memory;
    private final ObservableValue<DesktopLook> desktop;
    private final Subscription watching;
    private final Set<Parent> windows = Collections.newSetFromMap(new WeakHashMap<>());
    private boolean onStage;

    /// @param desktop what it says, and when that changes
    Appearance(Memory memory, ObservableValue<DesktopLook> desktop) {
        this.memory = memory;
        this.desktop = desktop;
        watching = desktop.subscribe(this::apply);
    }

    /// Lets a window look as the others do, from now on.
    void dress(Parent root) {
        windows.add(root);
        look().show(root);
    }

    /// Whether a talk is open.
    void onStage(boolean talk) {
        onStage = talk;
        apply();
    }

    /// Shows what was chosen.
    void apply() {
        windows.forEach(look()::show);
    }

    /// Goes on to the next choice: high contrast, dark, light, as the desktop has it.
    ///
    /// @return what was chosen, in words
    String next() {
        Optional<Look> next = chosen().isEmpty()
                ? Optional.of(Look.CONTRAST)
                : switch (chosen().get()) {
                    case CONTRAST -> Optional.of(Look.DARK);
                    case DARK -> Optional.of(Look.LIGHT);
                    case LIGHT -> Optional.empty();
                };
        memory.theme(next.map(Look::id));
        apply();
        return Text.get("look." + next.map(Look::id).orElse("desktop"));
    }

    /// Follows the desktop no more.
    void close() {
        watching.unsubscribe();
    }

    private Optional<Look> chosen() {
        return memory.theme().flatMap(Look::called);
    }

    private Look look() {
        return chosen().orElseGet(this::ofDesktop);
    }

    private Look ofDesktop() {
        DesktopLook now = desktop.getValue();
        if (now.highContrast()) {
            return Look.CONTRAST;
        }
        return now.light() && !onStage ? Look.LIGHT : Look.DARK;
    }
}
