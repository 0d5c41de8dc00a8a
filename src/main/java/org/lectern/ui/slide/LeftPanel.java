package org.lectern.ui.slide;

import java.time.Instant;
import javafx.scene.layout.Region;
import org.lectern.show.Countdown;

/// The time that is left, in large figures, with words above them.
final class LeftPanel extends Region {

    private static final double WORDS = 48;
    private static final double GAP = 12;

    private final Placard.Left left;
    private final Figures figures = new Figures();
    private Line words;
    private boolean over;
    private double size;

    LeftPanel(Placard.Left left) {
        this.left = left;
        figures.getStyleClass().add("placard-left");
        words = line(left.words());
        getChildren().addAll(words, figures);
    }

    /// Sets the figures that large.
    LeftPanel sized(double pixels) {
        size = pixels;
        figures.setSize(pixels);
        return this;
    }

    void tick(Instant now) {
        figures.show(Countdown.of(left.end(), now));
        boolean isOver = !now.isBefore(left.end());
        if (isOver != over) {
            over = isOver;
            words = line(over ? left.over() : left.words());
            getChildren().set(0, words);
            requestLayout();
        }
    }

    private static Line line(String text) {
        return Line.of(text, Line.Setting.text(WORDS).coloured("muted"));
    }

    @Override
    protected double computePrefHeight(double width) {
        return WORDS * Line.Setting.OPEN + GAP + figures.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double above = WORDS * Line.Setting.OPEN;
        words.resizeRelocate(0, 0, getWidth(), above);
        figures.resizeRelocate(0, above + GAP, getWidth(), Math.max(size, figures.prefHeight(-1)));
    }
}
