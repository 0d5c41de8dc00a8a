package org.lectern.ui.presenter;

import java.util.List;
import org.lectern.ui.Scale;

/// Where everything of the presenter view stands, for a window of any size.
///
/// One unit, the em, grows with the window, as [Scale] says.
///
/// @param em the size of ordinary text, in pixels
/// @param seams the splitters between the boxes
public record PresenterGrid(
        double em, Box header, Box slide, Box status, Box next, Box facts, Box timer, Box notes, List<Seam> seams) {

    /// Below this shape the columns would be too narrow, and everything stands in one.
    private static final double NARROW = 1.15;
    /// Of the width, for the next slide where everything stands in one column.
    private static final double BESIDE_FACTS = 0.46;
    private static final double SMALL = 0.34;
    private static final double LARGE = 0.66;
    /// Lines longer than this are hard to come back from.
    private static final double MAX_NOTES_WIDTH = 62;

    public PresenterGrid {
        seams = List.copyOf(seams);
    }

    /// The grid for a window of that size.
    ///
    /// @param aspect width of a slide by its height
    /// @param shares where splitters were moved to; one that would leave something without room stops before
    public static PresenterGrid of(double width, double height, Arrangement arrangement, double aspect, Shares shares) {
        double em = Scale.em(width, height);
        PresenterFrame frame = new PresenterFrame(em, width, height);
        ColumnsGrid columns = new ColumnsGrid(frame, aspect, shares);
        StackedGrid stack = new StackedGrid(frame, aspect, shares);
        boolean narrow = width / height < NARROW;
        return switch (arrangement) {
            case BALANCED -> narrow ? stack.grid(BESIDE_FACTS) : columns.balanced();
            case NOTES_FIRST -> narrow ? stack.grid(SMALL) : columns.notesFirst();
            case SLIDES_FIRST -> narrow ? stack.grid(LARGE) : new SlidesGrid(frame, aspect, shares).grid();
            case TIMER_ONLY -> frame.timerOnly();
        };
    }

    /// All boxes, those without room too.
    public List<Box> boxes() {
        return List.of(header, slide, status, next, facts, timer, notes);
    }

    /// How wide a line of notes may be in that box.
    double notesMeasure() {
        return Math.min(notes.width(), MAX_NOTES_WIDTH * em);
    }
}
