package org.lectern.ui.presenter;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.lectern.ui.slide.Figures;

/// The time: elapsed and remaining in large figures, the clock, and how the talk goes in words.
///
/// The figures are as large as the place allows.
final class TimerView extends Region {

    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-minutes");
    /// The part of the height that the large figures may take.
    private static final double LARGE = 0.6;
    /// The clock and the words, by the size of the large figures.
    private static final double SMALL = 0.6;
    private static final double WORDS = 0.62;
    private static final double GAP = 0.05;
    private static final double BESIDE_CLOCK = 0.95;
    /// The part of the height that a line of figures may take when they stand one below the other.
    private static final double STACKED = 0.32;
    /// They do where that makes them so much larger.
    private static final double MUCH = 1.2;
    private static final double LINE = 1.18;
    /// More of the height than that is left on both sides.
    private static final double SPARE = 0.2;

    private final Label elapsedLabel = label("timer-label");
    private final Label remainingLabel = label("timer-label");
    private final Figures elapsed = new Figures();
    private final Figures remaining = new Figures();
    private final Figures clock = new Figures();
    private final Label words = label("timer-words");
    private TimerModel.Level level = TimerModel.Level.PLAIN;

    TimerView() {
        getStyleClass().add("timer");
        setAccessibleRole(AccessibleRole.TEXT);
        clock.getStyleClass().add("timer-clock");
        elapsedLabel.setText(org.lectern.ui.Text.get("timer.elapsed"));
        getChildren().addAll(elapsedLabel, remainingLabel, elapsed, remaining, words, clock);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    void show(TimerModel model) {
        elapsed.show(model.elapsed());
        remaining.show(model.remaining());
        remainingLabel.setText(model.remainingLabel());
        clock.show(model.clock());
        words.setText(model.words());
        setAccessibleText(org.lectern.ui.Text.get(
                "timer.all", model.elapsed(), model.remainingLabel(), model.remaining(), model.words(), model.clock()));
        pseudoClassStateChanged(LAST, model.last());
        if (level != model.level()) {
            level = model.level();
            Stream.of(TimerModel.Level.values())
                    .forEach(each -> pseudoClassStateChanged(pseudoClass(each), each == level));
        }
        requestLayout();
    }

    /// The pseudo-class under which the looks know a level, such as `late`.
    static PseudoClass pseudoClass(TimerModel.Level level) {
        return PseudoClass.getPseudoClass(level.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double x = insets.getLeft();
        double width = getWidth() - x - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double labels = elapsedLabel.prefHeight(-1);
        boolean both = !elapsed.shown().isEmpty() && !remaining.shown().isEmpty();
        double half = both ? (width * (1 - GAP)) / 2 : width;
        double beside = size(half, height * LARGE);
        double stacked = both ? size(width, height * STACKED) : 0;
        boolean isStacked = stacked > beside * MUCH;
        double size = isStacked ? stacked : beside;
        double line = labels + size * LINE;
        double figures = isStacked ? 2 * line : line;
        double foot = Math.clamp(height - figures, 0, size * SMALL);
        double spare = height - figures - foot;
        double y = insets.getTop() + (spare > height * SPARE ? spare / 2 : 0);
        place(elapsedLabel, elapsed, x, y, half, size);
        place(
                remainingLabel,
                remaining,
                both && !isStacked ? x + width - half : x,
                isStacked ? y + line : y,
                half,
                size);
        footer(x, y + figures, width, foot);
    }

    private double size(double width, double height) {
        return Stream.of(elapsed, remaining)
                .filter(figures -> !figures.shown().isEmpty())
                .mapToDouble(figures -> figures.fitting(width, height))
                .min()
                .orElse(1);
    }

    private void place(Label label, Figures figures, double x, double y, double width, double size) {
        boolean shown = !figures.shown().isEmpty();
        label.setVisible(shown);
        figures.setVisible(shown);
        figures.setSize(size);
        double labelHeight = label.prefHeight(-1);
        label.resizeRelocate(x, y, width, labelHeight);
        figures.resizeRelocate(x, y + labelHeight, figures.prefWidth(-1), figures.prefHeight(-1));
    }

    /// The largest size at which the words stand in one line.
    private double wordsFitting(double width) {
        Text line = new Text(words.getText());
        line.setFont(words.getFont());
        return width
                / Math.max(1, line.getLayoutBounds().getWidth())
                * words.getFont().getSize();
    }

    private void footer(double x, double y, double width, double height) {
        double size = Math.floor(Math.max(10, height / LINE));
        clock.setSize(size);
        double clockWidth = clock.prefWidth(-1);
        double fitting = wordsFitting((width - clockWidth) * BESIDE_CLOCK);
        words.setStyle("-fx-font-size: " + Math.floor(Math.min(size * WORDS, fitting)) + "px");
        clock.resizeRelocate(x + width - clockWidth, y, clockWidth, height);
        words.resizeRelocate(x, y, Math.max(0, width - clockWidth), height);
    }
}
