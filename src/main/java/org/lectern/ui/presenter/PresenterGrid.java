package org.lectern.ui.presenter;

import java.util.List;
import org.lectern.ui.Scale;

/// Where everything of the presenter view stands, for a window of any size.
///
/// One unit, the em, grows with the window, as [Scale] says.
///
/// @param em the size of ordinary text, in pixels
public record PresenterGrid(double em, Box header, Box slide, Box status, Box next, Box facts, Box timer, Box notes) {

    private static final double MARGIN = 1.25;
    private static final double GAP = 1.25;
    private static final double HEADER = 2.6;
    private static final double STATUS = 3.4;
    private static final double CAPTION = 1.7;
    private static final double TIMER = 8.2;
    private static final double FACTS = 5;
    /// Below this shape the columns would be too narrow, and everything stands in one.
    private static final double NARROW = 1.15;
    /// Lines longer than this are hard to come back from.
    private static final double MAX_NOTES_WIDTH = 62;

    /// The grid for a window of that size.
    ///
    /// @param aspect width of a slide by its height
    public static PresenterGrid of(double width, double height, Arrangement arrangement, double aspect) {
        double em = Scale.em(width, height);
        Room room = new Room(em, width, height, aspect);
        return switch (arrangement) {
            case BALANCED -> width / height < NARROW ? room.stacked() : room.balanced();
            case NOTES_FIRST -> width / height < NARROW ? room.stacked() : room.notesFirst();
            case SLIDES_FIRST -> room.slidesFirst();
            case TIMER_ONLY -> room.timerOnly();
        };
    }

    /// All boxes, those without room too.
    public List<Box> boxes() {
        return List.of(header, slide, status, next, facts, timer, notes);
    }

    private record Room(double em, double width, double height, double aspect) {

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

        Box header() {
            return new Box(margin(), margin() * 0.6, inner(), HEADER * em);
        }

        /// Slides on the left, timer and notes on the right.
        PresenterGrid balanced() {
            double left = left(0.57, 0.6);
            Box slide = new Box(margin(), top(), left, left / aspect);
            Box status = new Box(margin(), slide.bottom(), left, STATUS * em);
            double nextTop = status.bottom() + gap() * 0.4;
            double room = bottom() - nextTop;
            double nextWidth = Math.min((room - CAPTION * em) * aspect, left * 0.6);
            Box next = new Box(margin(), nextTop, nextWidth, Math.min(room, nextWidth / aspect + CAPTION * em));
            Box facts = new Box(next.right() + gap(), nextTop, left - nextWidth - gap(), room);
            return withNotesAtTheRight(slide, status, next, facts);
        }

        /// The same with small slides, one below the other.
        PresenterGrid notesFirst() {
            double left = left(0.34, 0.36);
            Box slide = new Box(margin(), top(), left, left / aspect);
            Box status = new Box(margin(), slide.bottom(), left, STATUS * em);
            double nextTop = status.bottom() + gap() * 0.4;
            double room = bottom() - nextTop - FACTS * em - gap();
            double nextWidth = Math.min((room - CAPTION * em) * aspect, left);
            Box next = new Box(margin(), nextTop, nextWidth, nextWidth / aspect + CAPTION * em);
            double factsTop = next.bottom() + gap();
            Box facts = new Box(margin(), factsTop, left, bottom() - factsTop);
            return withNotesAtTheRight(slide, status, next, facts);
        }

        /// How wide the slides are.
        ///
        /// @param share of the width that they may take
        /// @param rise of the height that the current slide may take
        private double left(double share, double rise) {
            return Math.min((inner() - gap()) * share, (bottom() - top()) * rise * aspect);
        }

        private PresenterGrid withNotesAtTheRight(Box slide, Box status, Box next, Box facts) {
            double x = slide.right() + gap();
            Box timer = new Box(x, top(), width - margin() - x, TIMER * em);
            double notesTop = timer.bottom() + gap() * 0.6;
            Box notes = new Box(x, notesTop, width - margin() - x, bottom() - notesTop);
            return new PresenterGrid(em, header(), slide, status, next, facts, timer, notes);
        }

        /// One column, for tall windows.
        PresenterGrid stacked() {
            double slideWidth = Math.min(inner(), (bottom() - top()) * 0.42 * aspect);
            Box timer = new Box(margin(), top(), inner(), TIMER * em);
            Box slide = new Box(margin(), timer.bottom() + gap() * 0.6, slideWidth, slideWidth / aspect);
            Box status = new Box(margin(), slide.bottom(), inner(), STATUS * em);
            double nextTop = status.bottom() + gap() * 0.4;
            double nextWidth = inner() * 0.46;
            Box next = new Box(margin(), nextTop, nextWidth, nextWidth / aspect + CAPTION * em);
            Box facts = new Box(next.right() + gap(), nextTop, inner() - nextWidth - gap(), next.height());
            double notesTop = next.bottom() + gap();
            Box notes = new Box(margin(), notesTop, inner(), bottom() - notesTop);
            return new PresenterGrid(em, header(), slide, status, next, facts, timer, notes);
        }

        /// Both slides in a row, everything else below.
        PresenterGrid slidesFirst() {
            double available = bottom() - top() - STATUS * em - TIMER * em - gap();
            double slideWidth = Math.min((inner() - gap()) * 0.62, available * aspect);
            Box slide = new Box(margin(), top(), slideWidth, slideWidth / aspect);
            Box status = new Box(margin(), slide.bottom(), slideWidth, STATUS * em);
            double x = slide.right() + gap();
            double right = width - margin() - x;
            double nextHeight = Math.min(right / aspect + CAPTION * em, slide.height());
            double nextWidth = (nextHeight - CAPTION * em) * aspect;
            Box next = new Box(x, top(), nextWidth, nextHeight);
            Box facts = new Box(x, next.bottom() + gap() * 0.6, right, status.bottom() - next.bottom() - gap() * 0.6);
            double below = status.bottom() + gap() * 0.4;
            double timerWidth = Math.min(33 * em, inner() * 0.45);
            Box timer = new Box(width - margin() - timerWidth, below, timerWidth, TIMER * em);
            Box notes = new Box(margin(), below, timer.x() - gap() - margin(), bottom() - below);
            return new PresenterGrid(em, header(), slide, status, next, facts, timer, notes);
        }

        /// The timer over the whole window, with the place in the deck below it.
        PresenterGrid timerOnly() {
            Box status = new Box(margin(), bottom() - STATUS * em, inner(), STATUS * em);
            Box timer = new Box(margin(), top(), inner(), status.y() - gap() - top());
            return new PresenterGrid(em, header(), Box.NONE, status, Box.NONE, Box.NONE, timer, Box.NONE);
        }
    }

    /// How wide a line of notes may be in that box.
    double notesMeasure() {
        return Math.min(notes.width(), MAX_NOTES_WIDTH * em);
    }
}
