package org.lectern.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.lectern.ui.Text;
import org.lectern.ui.beam.BeamState;
import org.lectern.ui.keys.JumpEntry;
import org.lectern.ui.slide.Figures;

/// The place in the talk: slide number, steps left, and a bar coloured by the pace.
final class StatusBar extends Region {

    private static final double BAR = 0.14;

    private final Figures number = new Figures();
    private final Label count = new Label();
    private final Label steps = new Label();
    private final Label jump = new Label();
    private final HBox badges = new HBox();
    private final Region track = new Region();
    private final Region bar = new Region();
    private List<Badge> placeBadges = List.of();
    private List<Badge> handBadges = List.of();
    private final Region plan = new Region();
    private double progress;
    private double planned;

    StatusBar() {
        getStyleClass().add("status");
        number.getStyleClass().add("status-number");
        count.getStyleClass().add("status-count");
        steps.getStyleClass().add("status-steps");
        badges.getStyleClass().add("badges");
        jump.getStyleClass().add("status-jump");
        track.getStyleClass().add("progress-track");
        bar.getStyleClass().add("progress-bar-fill");
        plan.getStyleClass().add("progress-plan");
        getChildren().addAll(track, bar, plan, number, count, steps, badges, jump);
        show(JumpEntry.NONE);
    }

    void show(PlaceModel place) {
        number.show(String.valueOf(place.number()));
        count.setText(Text.get("presenter.of", place.count()));
        steps.setText(place.stepsLeft());
        placeBadges = place.badges();
        showBadges();
        progress = place.progress();
        requestLayout();
    }

    /// What the hand over the slide does.
    void show(BeamState beam) {
        List<Badge> now = new ArrayList<>();
        if (beam.pen()) {
            now.add(Badge.PEN);
        }
        if (!beam.lens().isPlain()) {
            now.add(Badge.MAGNIFIED);
        }
        if (!now.equals(handBadges)) {
            handBadges = now;
            showBadges();
        }
    }

    private void showBadges() {
        List<Badge> all =
                Stream.concat(handBadges.stream(), placeBadges.stream()).toList();
        Optional<Badge> left = all.stream().filter(Badge::endsWithEscape).findFirst();
        badges.getChildren()
                .setAll(all.stream()
                        .map(badge -> badge(badge, left.equals(Optional.of(badge))))
                        .toList());
        requestLayout();
    }

    /// @param next whether Esc leaves this one first
    private static Label badge(Badge badge, boolean next) {
        Label label = new Label(badge.words());
        label.getStyleClass().addAll("badge", "badge-" + badge.name().toLowerCase(Locale.ROOT));
        if (next) {
            Label key = new Label(Text.get("badge.escape"));
            key.getStyleClass().add("badge-key");
            label.setGraphic(key);
            label.setContentDisplay(ContentDisplay.RIGHT);
            label.setAccessibleText(Text.get("badge.leave", badge.words()));
        }
        return label;
    }

    void show(TimerModel time) {
        Stream.of(TimerModel.Level.values())
                .forEach(each -> pseudoClassStateChanged(TimerView.pseudoClass(each), each == time.level()));
        if (planned != time.planned()) {
            planned = time.planned();
            requestLayout();
        }
    }

    void show(JumpEntry entry) {
        jump.setVisible(!entry.isEmpty());
        jump.setText(entry.isEmpty() ? "" : Text.get("presenter.jump", entry.digits()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double barHeight = Math.rint(height * BAR);
        double top = barHeight * 1.2;
        track.resizeRelocate(0, top, getWidth(), barHeight);
        bar.resizeRelocate(0, top, Math.max(barHeight, getWidth() * progress), barHeight);
        plan.setVisible(planned > 0);
        double width = Math.max(2, Math.rint(barHeight * 0.4));
        plan.resizeRelocate((getWidth() - width) * planned, top - barHeight * 0.6, width, barHeight * 2.2);
        double y = top + barHeight;
        double row = height - y;
        number.setSize(Math.floor(row * 0.72));
        double numberWidth = number.prefWidth(-1);
        number.resizeRelocate(0, y, numberWidth, row);
        double x = numberWidth + row * 0.2;
        x = right(count, x, y, row) + row * 0.5;
        double end = left(badges, getWidth(), y, row);
        end = jump.isVisible() ? left(jump, end, y, row) : end;
        right(steps, x, y, row);
        steps.setVisible(steps.getLayoutX() + steps.prefWidth(-1) <= end);
    }

    private static double left(Region part, double end, double y, double row) {
        double width = Math.ceil(part.prefWidth(-1));
        double height = Math.min(row, part.prefHeight(-1));
        part.resizeRelocate(end - width, y + (row - height) / 2, width, height);
        return end - width - row * 0.2;
    }

    private double right(Label label, double x, double y, double row) {
        double width = Math.min(Math.ceil(label.prefWidth(-1)), Math.max(0, getWidth() - x));
        label.resizeRelocate(x, y, width, row);
        return x + width;
    }
}
