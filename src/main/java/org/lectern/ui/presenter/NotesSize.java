package org.lectern.ui.presenter;

import org.lectern.settings.Settings;

/// How large speaker notes are set.
///
/// @param pixels in a window of the ordinary size; a larger window sets them larger in proportion
public record NotesSize(int pixels) {

    /// Smaller is not to be read from where one stands.
    public static final int SMALLEST = Settings.SMALLEST_NOTES;

    /// Larger leaves no room for a sentence.
    public static final int LARGEST = Settings.LARGEST_NOTES;

    /// To be read from a metre away.
    public static final NotesSize ORDINARY = new NotesSize(Settings.DEFAULT.notesSize());

    private static final double STEP = 1.125;

    public NotesSize {
        pixels = Math.clamp(pixels, SMALLEST, LARGEST);
    }

    /// One step larger.
    public NotesSize larger() {
        return new NotesSize((int) Math.ceil(pixels * STEP));
    }

    /// One step smaller.
    public NotesSize smaller() {
        return new NotesSize((int) Math.floor(pixels / STEP));
    }
}
