package org.lectern.ui.presenter;

import java.util.List;
import org.lectern.ui.presenter.Seam.Way;

/// Slides on the left, timer and notes on the right.
///
/// @param aspect width of a slide by its height
record ColumnsGrid(PresenterFrame frame, double aspect, Shares shares) {

    private static final double FACTS = 6.5;
    private static final double FACTS_WIDTH = 9;
    private static final double NEXT_LEAST = 8;
    /// The next slide has that much of the column, so that speakers and links have a place beside it.
    private static final double NEXT_SHARE = 0.6;
    private static final double MUCH = 1.15;

    /// The left column: how wide it is, and how high the current slide in it.
    private record Left(Seam side, double width, Seam foot, double high) {}

    /// Large slides, the next one below the current with the facts beside it; below it where the next slide gets much
    /// larger by that.
    PresenterGrid balanced() {
        Left left = left(usual(0.57, 0.6), 22, NEXT_LEAST * frame.em());
        Box slide = slide(left);
        Box status = status(left, slide);
        double top = nextTop(status);
        double widest = Math.min(
                left.width() * NEXT_SHARE + left.width() - slide.width(),
                left.width() - frame.gap() - FACTS_WIDTH * frame.em());
        double room = frame.bottom() - top;
        double width = Math.min((room - caption()) * aspect, widest);
        if (stackedWidth(left, top) > width * MUCH) {
            return stacked(left, slide, status);
        }
        Box next = new Box(frame.margin(), top, width, Math.min(room, width / aspect + caption()));
        Box facts = new Box(next.right() + frame.gap(), top, left.width() - width - frame.gap(), room);
        return withNotes(left, slide, status, next, facts);
    }

    /// Small slides, one below the other.
    PresenterGrid notesFirst() {
        Left left = left(usual(0.34, 0.36), 18, (NEXT_LEAST + FACTS) * frame.em() + frame.gap());
        Box slide = slide(left);
        return stacked(left, slide, status(left, slide));
    }

    /// The facts below the next slide.
    private PresenterGrid stacked(Left left, Box slide, Box status) {
        double width = stackedWidth(left, nextTop(status));
        Box next = new Box(frame.margin(), nextTop(status), width, width / aspect + caption());
        double factsTop = next.bottom() + frame.gap();
        Box facts = new Box(frame.margin(), factsTop, left.width(), frame.bottom() - factsTop);
        return withNotes(left, slide, status, next, facts);
    }

    private double stackedWidth(Left left, double top) {
        double room = frame.bottom() - top - FACTS * frame.em() - frame.gap();
        return Math.min((room - caption()) * aspect, left.width());
    }

    private double nextTop(Box status) {
        return status.bottom() + frame.gap() * 0.4;
    }

    private double caption() {
        return PresenterFrame.CAPTION * frame.em();
    }

    /// How wide the slides usually are.
    ///
    /// @param share of the width that they may take
    /// @param rise of the height that the current slide may take
    private double usual(double share, double rise) {
        return Math.min((frame.inner() - frame.gap()) * share, frame.room() * rise * aspect);
    }

    /// @param usual its width when nobody moved it, in pixels
    /// @param narrowest in em
    /// @param below what stands below slide and status needs, in pixels
    private Left left(double usual, double narrowest, double below) {
        double edge = frame.margin() + frame.gap() / 2;
        double highest = frame.room() - frame.status() - frame.gap() * 0.4 - below;
        double widest =
                Math.min(highest * aspect, frame.inner() - frame.gap() - PresenterFrame.NOTES_WIDTH * frame.em());
        Way side = frame.sideways(edge + narrowest * frame.em(), edge + widest, edge + usual);
        double place = shares.place(Splitter.SIDE, side, edge + usual);
        double width = place - edge;
        double under = frame.top() + frame.status() + frame.gap() * 0.2;
        double high = width / aspect;
        Way foot = frame.foot(under, high, high);
        double footPlace = shares.place(Splitter.FOOT, foot, under + high);
        return new Left(
                frame.seam(Splitter.SIDE, side, place, frame.top(), frame.bottom()),
                width,
                frame.seam(Splitter.FOOT, foot, footPlace, frame.margin(), frame.margin() + width),
                footPlace - under);
    }

    private Box slide(Left left) {
        return new Box(frame.margin(), frame.top(), left.high() * aspect, left.high());
    }

    private Box status(Left left, Box slide) {
        return new Box(frame.margin(), slide.bottom(), left.width(), frame.status());
    }

    private PresenterGrid withNotes(Left left, Box slide, Box status, Box next, Box facts) {
        double x = frame.margin() + left.width() + frame.gap();
        double width = frame.right() - x;
        double half = frame.gap() * 0.3;
        double usual = frame.top() + PresenterFrame.TIMER * frame.em() + half;
        Way way = frame.upright(
                frame.top() + PresenterFrame.TIMER_HEIGHT * frame.em() + half,
                frame.bottom() - PresenterFrame.NOTES_HEIGHT * frame.em() - half,
                usual);
        double place = shares.place(Splitter.TIMER, way, usual);
        Box timer = new Box(x, frame.top(), width, place - half - frame.top());
        Box notes = new Box(x, place + half, width, frame.bottom() - place - half);
        Seam between = frame.seam(Splitter.TIMER, way, place, x, frame.right());
        return new PresenterGrid(
                frame.em(),
                frame.header(),
                slide,
                status,
                next,
                facts,
                timer,
                notes,
                List.of(left.side(), left.foot(), between));
    }
}
