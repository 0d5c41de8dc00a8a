package org.lectern.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What Lectern remembers of its user.
///
/// @param notesSize size of the speaker notes in pixels, from {@link #SMALLEST_NOTES} to {@link #LARGEST_NOTES}
/// @param timer what the timer shows
/// @param layout of the presenter view
/// @param theme name of the look; empty for that of the desktop
/// @param pointer how a place on the slide is pointed out
/// @param motion whether things on the screen may move by themselves
/// @param keys which keys do what
/// @param recent files that were opened, latest first, at most {@link #MOST_RECENT}
/// @param lastFolder where the file dialog was last
/// @param swappedScreens names of sets of screens on which the presenter and the audience view are exchanged, latest
///     first, at most {@link #MOST_SCREENS}
/// @param quiet whether the desktop is asked to hold back notifications during a talk
public record Settings(
        int notesSize,
        TimerDisplay timer,
        LayoutSettings layout,
        Optional<String> theme,
        Pointer pointer,
        ReducedMotion motion,
        KeySettings keys,
        List<Path> recent,
        Optional<Path> lastFolder,
        List<String> swappedScreens,
        boolean quiet) {

    /// How many sets of screens are remembered.
    public static final int MOST_SCREENS = 20;

    /// How many files are remembered.
    public static final int MOST_RECENT = 20;

    /// In pixels; smaller cannot be read from a metre away.
    public static final int SMALLEST_NOTES = 12;

    /// In pixels.
    public static final int LARGEST_NOTES = 72;

    /// As Lectern comes.
    public static final Settings DEFAULT = new Settings(
            24,
            TimerDisplay.BOTH,
            LayoutSettings.USUAL,
            Optional.empty(),
            Pointer.DOT,
            ReducedMotion.SYSTEM,
            KeySettings.NONE,
            List.of(),
            Optional.empty(),
            List.of(),
            true);

    /// What the timer shows beside the wall clock.
    public enum TimerDisplay {
        ELAPSED,
        REMAINING,
        BOTH
    }

    /// Whether less motion is wished for.
    public enum ReducedMotion {
        /// As the desktop has it.
        SYSTEM,
        /// Nothing moves by itself.
        ON,
        /// Things may move, whatever the desktop says.
        OFF
    }

    /// How a place on the slide is pointed out.
    public enum Pointer {
        /// A dot.
        DOT,
        /// A clear circle, the rest of the slide dimmed.
        SPOTLIGHT;

        /// The other way.
        public Pointer other() {
            return this == DOT ? SPOTLIGHT : DOT;
        }
    }

    public Settings {
        notesSize = Math.clamp(notesSize, SMALLEST_NOTES, LARGEST_NOTES);
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        swappedScreens = swappedScreens.stream().distinct().limit(MOST_SCREENS).toList();
    }

    /// With this size of notes, or the nearest that is allowed.
    public Settings withNotesSize(int pixels) {
        return new Settings(
                pixels, timer, layout, theme, pointer, motion, keys, recent, lastFolder, swappedScreens, quiet);
    }

    /// With this timer.
    public Settings withTimer(TimerDisplay other) {
        return new Settings(
                notesSize, other, layout, theme, pointer, motion, keys, recent, lastFolder, swappedScreens, quiet);
    }

    /// With this layout of the presenter view.
    public Settings withLayout(LayoutSettings other) {
        return new Settings(
                notesSize, timer, other, theme, pointer, motion, keys, recent, lastFolder, swappedScreens, quiet);
    }

    /// With this look; with none, that of the desktop.
    public Settings withTheme(Optional<String> name) {
        return new Settings(
                notesSize, timer, layout, name, pointer, motion, keys, recent, lastFolder, swappedScreens, quiet);
    }

    /// With this pointer.
    public Settings withPointer(Pointer other) {
        return new Settings(
                notesSize, timer, layout, theme, other, motion, keys, recent, lastFolder, swappedScreens, quiet);
    }

    /// With these keys.
    public Settings withKeys(KeySettings other) {
        return new Settings(
                notesSize, timer, layout, theme, pointer, motion, other, recent, lastFolder, swappedScreens, quiet);
    }

    /// With a file that was just opened at the head of the recent ones, and its folder as the last.
    public Settings withOpened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(recent);
        files.remove(absolute);
        files.addFirst(absolute);
        return new Settings(
                notesSize,
                timer,
                layout,
                theme,
                pointer,
                motion,
                keys,
                files,
                Optional.ofNullable(absolute.getParent()),
                swappedScreens,
                quiet);
    }

    /// Without a file that is gone.
    public Settings without(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file);
        return new Settings(
                notesSize, timer, layout, theme, pointer, motion, keys, files, lastFolder, swappedScreens, quiet);
    }

    /// With the two views exchanged on a set of screens, or not.
    public Settings withSwapped(String screens, boolean swapped) {
        List<String> sets = new ArrayList<>(swappedScreens);
        sets.remove(screens);
        if (swapped) {
            sets.addFirst(screens);
        }
        return new Settings(notesSize, timer, layout, theme, pointer, motion, keys, recent, lastFolder, sets, quiet);
    }
}
