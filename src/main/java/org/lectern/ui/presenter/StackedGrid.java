package org.lectern.ui.presenter;

import java.util.List;
import org.lectern.ui.presenter.Seam.Way;

/// One column, for tall windows: the timer, the current slide, the next one with the facts beside it, the notes.
///
/// @param aspect width of a slide by its height
record StackedGrid(PresenterFrame frame, double aspect, Shares shares) {

    private static final double SLIDE_RISE = 0.42;
    private static final double NEXT_LEAST = 8;
    /// Of the height, so that the notes keep a place where windows are nearly square.
    private static final double NOTES_SHARE = 0.16;

    /// @param nextShare of the width, for the next slide
    PresenterGrid grid(double nextShare) {
        double half = frame.gap() * 0.3;
        double usual = frame.top() + PresenterFrame.TIMER * frame.em() + half;
        double usualHigh = Math.min(frame.inner() / aspect, frame.room() * SLIDE_RISE);
        double below = frame.status() + frame.gap() * 0.4 + NEXT_LEAST * frame.em() + frame.gap() + notesLeast();
        Way timerWay = frame.upright(
                frame.top() + PresenterFrame.TIMER_HEIGHT * frame.em() + half,
                frame.bottom() - below - PresenterFrame.SLIDE_HEIGHT * frame.em() - half,
                usual);
        double place = shares.place(Splitter.TIMER, timerWay, usual);
        double under = place + half + frame.status() + frame.gap() * 0.2;
        double highest = Math.min(frame.inner() / aspect, frame.bottom() - below - place - half);
        double high = Math.min(usualHigh, highest);
        Way footWay = frame.foot(under, highest, high);
        double footPlace = shares.place(Splitter.FOOT, footWay, under + high);
        Box timer = new Box(frame.margin(), frame.top(), frame.inner(), place - half - frame.top());
        double slideHigh = footPlace - under;
        Box slide = new Box(frame.margin(), place + half, slideHigh * aspect, slideHigh);
        return below(
                nextShare,
                timer,
                slide,
                List.of(
                        frame.seam(Splitter.TIMER, timerWay, place, frame.margin(), frame.right()),
                        frame.seam(Splitter.FOOT, footWay, footPlace, frame.margin(), frame.right())));
    }

    private double notesLeast() {
        return Math.max(PresenterFrame.NOTES_HEIGHT * frame.em(), frame.room() * NOTES_SHARE);
    }

    private PresenterGrid below(double nextShare, Box timer, Box slide, List<Seam> seams) {
        Box status = new Box(frame.margin(), slide.bottom(), frame.inner(), frame.status());
        double caption = PresenterFrame.CAPTION * frame.em();
        double nextTop = status.bottom() + frame.gap() * 0.4;
        double room = frame.bottom() - nextTop - frame.gap() - notesLeast();
        double nextWidth = Math.min(frame.inner() * nextShare, (room - caption) * aspect);
        Box next = new Box(frame.margin(), nextTop, nextWidth, nextWidth / aspect + caption);
        Box facts =
                new Box(next.right() + frame.gap(), nextTop, frame.inner() - nextWidth - frame.gap(), next.height());
        double notesTop = next.bottom() + frame.gap();
        Box notes = new Box(frame.margin(), notesTop, frame.inner(), frame.bottom() - notesTop);
        return new PresenterGrid(frame.em(), frame.header(), slide, status, next, facts, timer, notes, seams);
    }
}
