package org.lectern.ui.presenter;

import java.util.List;
import org.lectern.ui.presenter.Seam.Way;

/// Both slides in a row, everything else below.
///
/// @param aspect width of a slide by its height
record SlidesGrid(PresenterFrame frame, double aspect, Shares shares) {

    private static final double SIDE_LEAST = 20;
    private static final double NEXT_LEAST = 14;
    private static final double USUAL_SIDE = 0.62;
    /// A wider timer would have its figures far apart.
    private static final double USUAL_TIMER = 33;
    private static final double TIMER_SHARE = 0.45;

    PresenterGrid grid() {
        double highest = frame.room() - frame.status() - frame.gap() - PresenterFrame.TIMER * frame.em();
        Way side = side(highest);
        double edge = frame.margin() + frame.gap() / 2;
        double usualWidth = Math.min(usualSide() - edge, highest * aspect);
        double place = shares.place(Splitter.SIDE, side, edge + usualWidth);
        double under = frame.top() + frame.status() + frame.gap() * 0.2;
        double high = Math.min((place - edge) / aspect, highest);
        Way foot = frame.foot(under, high, high);
        double footPlace = shares.place(Splitter.FOOT, foot, under + high);
        double slideHigh = footPlace - under;
        Box slide = new Box(frame.margin(), frame.top(), slideHigh * aspect, slideHigh);
        Box status = new Box(frame.margin(), slide.bottom(), place - edge, frame.status());
        return below(
                slide,
                status,
                frame.seam(Splitter.SIDE, side, place, frame.top(), status.bottom()),
                frame.seam(Splitter.FOOT, foot, footPlace, frame.margin(), frame.right()));
    }

    private double usualSide() {
        return frame.margin() + frame.gap() / 2 + (frame.inner() - frame.gap()) * USUAL_SIDE;
    }

    private Way side(double highest) {
        double edge = frame.margin() + frame.gap() / 2;
        double widest = Math.min(highest * aspect, frame.inner() - frame.gap() - NEXT_LEAST * frame.em());
        return frame.sideways(
                edge + SIDE_LEAST * frame.em(), edge + widest, Math.min(usualSide(), edge + highest * aspect));
    }

    private PresenterGrid below(Box slide, Box status, Seam side, Seam foot) {
        double x = status.right() + frame.gap();
        double right = frame.right() - x;
        double caption = PresenterFrame.CAPTION * frame.em();
        double nextHeight = Math.min(right / aspect + caption, slide.height());
        Box next = new Box(x, frame.top(), (nextHeight - caption) * aspect, nextHeight);
        double factsTop = next.bottom() + frame.gap() * 0.6;
        Box facts = new Box(x, factsTop, right, status.bottom() - factsTop);
        double top = status.bottom() + frame.gap() * 0.4;
        double half = frame.gap() / 2;
        double usualWidth = Math.min(USUAL_TIMER * frame.em(), frame.inner() * TIMER_SHARE);
        Way way = frame.sideways(
                frame.margin() + PresenterFrame.NOTES_WIDTH * frame.em() + half,
                frame.right() - PresenterFrame.TIMER_WIDTH * frame.em() - half,
                frame.right() - usualWidth - half);
        double place = shares.place(Splitter.TIMER, way, frame.right() - usualWidth - half);
        double timerWidth = frame.right() - place - half;
        double timerHeight = Math.clamp(
                PresenterFrame.TIMER * frame.em() * timerWidth / usualWidth,
                PresenterFrame.TIMER_HEIGHT * frame.em(),
                Math.max(PresenterFrame.TIMER_HEIGHT * frame.em(), frame.bottom() - top));
        Box timer = new Box(place + half, top, timerWidth, timerHeight);
        Box notes = new Box(frame.margin(), top, place - half - frame.margin(), frame.bottom() - top);
        Seam between = frame.seam(Splitter.TIMER, way, place, top, frame.bottom());
        return new PresenterGrid(
                frame.em(), frame.header(), slide, status, next, facts, timer, notes, List.of(side, foot, between));
    }
}
