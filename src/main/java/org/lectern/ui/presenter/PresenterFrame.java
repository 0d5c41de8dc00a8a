package org.lectern.ui.presenter;

import java.util.List;
import org.lectern.ui.presenter.Seam.Way;

/// What all arrangements have in common in a window of some size: margins, gaps, the header, and how splitters go.
///
/// @param em the size of ordinary text, in pixels
record PresenterFrame(double em, double width, double height) {

    static final double STATUS = 3.4;
    static final double CAPTION = 1.7;
    static final double TIMER = 8.2;
    /// Narrower or lower, and the figures of the timer could not be read from where one stands.
    static final double TIMER_WIDTH = 20;
    static final double TIMER_HEIGHT = 7;
    /// Lower, and the slide could not be read.
    static final double SLIDE_HEIGHT = 9;
    /// Smaller, and the notes would be a line or two.
    static final double NOTES_WIDTH = 20;
    static final double NOTES_HEIGHT = 8;

    private static final double MARGIN = 1.25;
    private static final double GAP = 1.25;
    private static final double HEADER = 2.6;
    /// How thick a splitter is to the hand.
    private static final double GRIP = 0.9;

    double margin() {
        return MARGIN * em;
    }

    double gap() {
        return GAP * em;
    }

    double inner() {
        return width - 2 * margin();
    }

    double top() {
        return margin() * 0.6 + HEADER * em + gap() * 0.4;
    }

    double bottom() {
        return height - margin();
    }

    double right() {
        return width - margin();
    }

    /// The height below the header.
    double room() {
        return bottom() - top();
    }

    double status() {
        return STATUS * em;
    }

    Box header() {
        return new Box(margin(), margin() * 0.6, inner(), HEADER * em);
    }

    /// A splitter that goes to the left and right.
    ///
    /// @param usual where it is when nobody moved it; it can always go back there
    Way sideways(double least, double most, double usual) {
        return new Way(true, margin(), inner(), Math.min(least, usual), Math.max(most, usual));
    }

    /// A splitter that goes up and down.
    Way upright(double least, double most, double usual) {
        return new Way(false, top(), room(), Math.min(least, usual), Math.max(most, usual));
    }

    /// The splitter below the slide. Its share is that of the height which the slide has room for, so that the slide
    /// grows with its column.
    ///
    /// @param under where it would be if the slide had no height
    /// @param high how high the slide can be
    /// @param usual how high it is when nobody moved it
    Way foot(double under, double high, double usual) {
        double least = Math.min(SLIDE_HEIGHT * em, usual);
        return new Way(false, under, high, under + least, under + high);
    }

    /// A splitter at its place, as long as what it lies between.
    ///
    /// @param from the left or upper end
    /// @param to the right or lower end
    Seam seam(Splitter splitter, Way way, double place, double from, double to) {
        double grip = GRIP * em;
        Box box = way.sideways()
                ? new Box(place - grip / 2, from, grip, to - from)
                : new Box(from, place - grip / 2, to - from, grip);
        return new Seam(splitter, box, way, place);
    }

    /// The timer over the whole window, with the place in the deck below it.
    PresenterGrid timerOnly() {
        Box status = new Box(margin(), bottom() - status(), inner(), status());
        Box timer = new Box(margin(), top(), inner(), status.y() - gap() - top());
        return new PresenterGrid(em, header(), Box.NONE, status, Box.NONE, Box.NONE, timer, Box.NONE, List.of());
    }
}
