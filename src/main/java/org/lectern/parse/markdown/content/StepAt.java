package org.lectern.parse.markdown.content;

/// When a thing appears on its slide.
///
/// @param relative whether it counts from the thing before it
/// @param number so many steps after the thing before it, or the step itself, from 1
/// @param more how many further steps the thing takes for itself, such as to leave again
/// @param stays whether it is there from the start, and the step only changes how it looks
public record StepAt(boolean relative, int number, int more, boolean stays) {

    /// The highest step that a file may name.
    public static final int HIGHEST = 1_000;

    /// One step after the thing before it.
    public static final StepAt NEXT = after(1);

    public StepAt {
        number = Math.clamp(number, relative ? -HIGHEST : 0, HIGHEST);
        more = Math.clamp(more, 0, HIGHEST);
    }

    /// So many steps after the thing before it; 0 for together with it.
    public static StepAt after(int steps) {
        return new StepAt(true, steps, 0, false);
    }

    /// Exactly at this step.
    public static StepAt exactly(int step) {
        return new StepAt(false, step, 0, false);
    }

    /// The same with further steps.
    public StepAt withMore(int further) {
        return new StepAt(relative, number, further, stays);
    }

    /// The same for a thing that is there from the start.
    public StepAt staying() {
        return new StepAt(relative, number, more, true);
    }
}
