package org.lectern.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.lectern.settings.KeySettings;
import org.lectern.settings.Settings;
import org.lectern.settings.SettingsStore;
import org.lectern.ui.presenter.Arrangement;
import org.lectern.ui.presenter.NotesSize;
import org.lectern.ui.presenter.Shares;

/// What the windows remember from one start to the next. Reading and writing happen in the background.
final class Memory {

    private final SettingsStore store;
    private final Background background;
    private final List<UnaryOperator<Settings>> early = new ArrayList<>();
    private Settings settings = Settings.DEFAULT;
    private boolean loaded;
    private boolean known;

    Memory(SettingsStore store, Background background) {
        this.store = store;
        this.background = background;
    }

    /// Reads what was remembered; until then everything is as Lectern comes.
    ///
    /// @param notice hears a sentence when something was wrong with it
    void load(Runnable done, Consumer<String> notice) {
        background.run(
                store::load,
                found -> {
                    known = true;
                    settings = found.settings();
                    loaded = true;
                    early.forEach(this::change);
                    found.notice().ifPresent(notice);
                    done.run();
                },
                failure -> {
                    known = true;
                    done.run();
                });
    }

    /// Whether it is known by now what was remembered, if anything was.
    boolean isKnown() {
        return known;
    }

    // What is chosen before the old choices are known must not wipe them out.
    private void change(UnaryOperator<Settings> by) {
        if (!loaded) {
            early.add(by);
            settings = by.apply(settings);
            return;
        }
        Settings changed = by.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            background.run(() -> saved(changed), saved -> {}, failure -> {});
        }
    }

    // That the choice of a size is not remembered is nothing to disturb a talk with.
    private boolean saved(Settings changed) {
        try {
            store.save(changed);
            return true;
        } catch (IOException e) {
            System.getLogger(Memory.class.getName()).log(System.Logger.Level.WARNING, "settings are not saved", e);
            return false;
        }
    }

    List<Path> recent() {
        return settings.recent();
    }

    Optional<Path> lastFolder() {
        return settings.lastFolder();
    }

    void opened(Path file) {
        change(old -> old.withOpened(file));
    }

    Optional<String> theme() {
        return settings.theme();
    }

    void theme(Optional<String> name) {
        change(old -> old.withTheme(name));
    }

    NotesSize notesSize() {
        return new NotesSize(settings.notesSize());
    }

    void notesSize(NotesSize size) {
        change(old -> old.withNotesSize(size.pixels()));
    }

    Arrangement arrangement() {
        return settings.layout()
                .name()
                .flatMap(name -> Arrays.stream(Arrangement.values())
                        .filter(each -> each.id().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(Arrangement.BALANCED);
    }

    void arrangement(Arrangement other) {
        change(old -> old.withLayout(old.layout().withName(other.id())));
    }

    /// Where the splitters of the arrangement are.
    Shares splitters() {
        return Shares.of(settings.layout().splittersOf(arrangement().id()));
    }

    void splitters(Shares shares) {
        String layout = arrangement().id();
        change(old -> old.withLayout(old.layout().with(layout, shares.written())));
    }

    Settings.TimerDisplay display() {
        return settings.timer();
    }

    void display(Settings.TimerDisplay other) {
        change(old -> old.withTimer(other));
    }

    List<String> swappedScreens() {
        return settings.swappedScreens();
    }

    /// @param screens the name of a set of screens
    void swapped(String screens, boolean swapped) {
        change(old -> old.withSwapped(screens, swapped));
    }

    Settings.Pointer pointer() {
        return settings.pointer();
    }

    void pointer(Settings.Pointer other) {
        change(old -> old.withPointer(other));
    }

    /// Whether notifications are held back during a talk.
    boolean quiet() {
        return settings.quiet();
    }

    Settings.ReducedMotion reducedMotion() {
        return settings.motion();
    }

    KeySettings keys() {
        return settings.keys();
    }

    void keys(KeySettings other) {
        change(old -> old.withKeys(other));
    }
}
