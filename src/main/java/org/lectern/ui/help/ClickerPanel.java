package org.lectern.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.Text;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyBook;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.keys.WheelFlips;
import org.lectern.ui.panel.Card;

/// Learns a clicker: says what each pressed button sends and does, and gives it something else to do. While it
/// is up nothing that is pressed reaches the talk. Esc is a button like others; the second Esc in a row closes
/// the panel.
public final class ClickerPanel extends Card {

    /// More buttons than clickers have would push the first ones out of sight.
    static final int MOST_BUTTONS = 6;

    private static final int MOST_CHOICES = 12;

    private final KeyBook keys;
    private final Runnable close;
    private final VBox rows = new VBox();
    private final List<Row> shown = new ArrayList<>();
    private final WheelFlips wheel = new WheelFlips();
    private boolean escaped;

    /// A button that was pressed, and the choice of what it does.
    private record Row(KeyStroke stroke, HBox node, ComboBox<Optional<Action>> choice) {}

    /// @param change shows all keys
    public ClickerPanel(KeyBook keys, Runnable change, Runnable close) {
        super(Text.get("clicker.title"), close);
        this.keys = keys;
        this.close = close;
        getStyleClass().add("clicker");
        rows.getStyleClass().add("clicker-rows");
        rows.getChildren().add(label("card-empty", Text.get("clicker.nothing")));
        VBox.setVgrow(rows, Priority.ALWAYS);
        var all = button(Text.get("help.change"), change);
        Label leave = label("card-text", Text.get("clicker.leave"));
        leave.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(leave, Priority.ALWAYS);
        HBox foot = new HBox(leave, all);
        foot.getStyleClass().add("card-buttons");
        getChildren().addAll(label("card-text", Text.get("clicker.text")), rows, foot);
        addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    }

    private void scrolled(ScrollEvent event) {
        wheel.turned(event.getDeltaY(), event.isInertia(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime()))
                .ifPresent(this::pressed);
        event.consume();
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        if (shown.stream().anyMatch(row -> row.choice().isShowing())
                || (stroke instanceof KeyStroke.Press press && press.isSign())) {
            return Answer.FOR_FOCUS;
        }
        if (keys.keymap().action(stroke).filter(Action.CONTROLS::equals).isPresent()) {
            return Answer.PASSED;
        }
        boolean escape = stroke.equals(KeyStroke.press(KeyCode.ESCAPE));
        if (escape && escaped) {
            close.run();
        } else {
            pressed(stroke);
        }
        escaped = escape;
        return Answer.TAKEN;
    }

    @Override
    public boolean learns() {
        return true;
    }

    private void pressed(KeyStroke stroke) {
        Row row = shown.stream()
                .filter(each -> each.stroke().equals(stroke))
                .findFirst()
                .orElseGet(() -> row(stroke));
        shown.remove(row);
        shown.addFirst(row);
        if (shown.size() > MOST_BUTTONS) {
            shown.removeLast();
        }
        rows.getChildren().setAll(shown.stream().map(Row::node).toList());
    }

    private Row row(KeyStroke stroke) {
        Label cap = KeyCaps.cap(stroke.label());
        HBox first = new HBox(cap);
        first.getStyleClass().add("clicker-key");
        Label sends = new Label(stroke.sends());
        sends.getStyleClass().add("clicker-sends");
        sends.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sends, Priority.ALWAYS);
        ComboBox<Optional<Action>> choice = choice(stroke);
        HBox node = new HBox(first, sends, choice);
        node.getStyleClass().add("clicker-row");
        return new Row(stroke, node, choice);
    }

    private ComboBox<Optional<Action>> choice(KeyStroke stroke) {
        ComboBox<Optional<Action>> choice = new ComboBox<>();
        choice.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<Action>empty()),
                                Stream.of(Action.values()).map(Optional::of))
                        .toList());
        choice.setConverter(Titles.of(action -> action.map(Action::title).orElseGet(() -> nothing(stroke))));
        choice.setVisibleRowCount(MOST_CHOICES);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setDisable(stroke.isReserved());
        choice.setAccessibleText(Text.get("clicker.does", stroke.label()));
        choice.setValue(keys.keymap().action(stroke));
        choice.setOnAction(event -> bind(stroke, choice.getValue()));
        return choice;
    }

    private static String nothing(KeyStroke stroke) {
        return Text.get(stroke.isReserved() ? "clicker.digit" : "clicker.none");
    }

    private void bind(KeyStroke stroke, Optional<Action> action) {
        if (!keys.keymap().action(stroke).equals(action)) {
            keys.change(choice ->
                    action.map(wanted -> choice.with(stroke, wanted)).orElseGet(() -> choice.without(stroke)));
        }
    }
}
