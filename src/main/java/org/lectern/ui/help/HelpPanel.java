package org.lectern.ui.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.Text;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyBook;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.panel.Card;

/// All keys as they are now. A clicker goes on working while it is up.
public final class HelpPanel extends Card {

    private static final int COLUMNS = 2;
    private static final int KEYS_IN_A_ROW = 5;

    /// Of what is out of sight.
    private static final double SCROLL = 0.5;

    private final ScrollPane scroller = new ScrollPane();
    private final KeyBook keys;
    private final KeyCaps caps;
    private final Runnable close;

    /// @param keys which keys do what
    /// @param actions does what its buttons ask for
    public HelpPanel(KeyBook keys, Consumer<Action> actions, Runnable close) {
        super(Text.get("help.title"), close);
        this.keys = keys;
        caps = new KeyCaps(keys.choice());
        this.close = close;
        getStyleClass().add("help");
        HBox columns = new HBox();
        columns.getStyleClass().add("help-columns");
        columns.getChildren()
                .addAll(
                        column(Action.Group.MOVE, Action.Group.WINDOW, Action.Group.TIMER),
                        column(Action.Group.AUDIENCE, Action.Group.NOTES));
        scroller.setContent(columns);
        scroller.setFitToWidth(true);
        scroller.getStyleClass().addAll("help-scroller", "edge-to-edge");
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren().addAll(scroller, foot(actions));
    }

    private Node foot(Consumer<Action> actions) {
        Label whose = new Label(whose());
        whose.getStyleClass().add("card-text");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(
                whose,
                space,
                button(Text.get("help.change"), () -> actions.accept(Action.KEYS)),
                button(Text.get("help.clicker"), () -> actions.accept(Action.CLICKER)));
        foot.getStyleClass().add("card-buttons");
        return foot;
    }

    private String whose() {
        return Text.get("help.preset", keys.choice().preset().title(), caps.changed());
    }

    private VBox column(Action.Group... groups) {
        VBox column = new VBox();
        column.getStyleClass().add("help-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMaxWidth(Double.MAX_VALUE);
        column.prefWidthProperty().bind(widthProperty().divide(COLUMNS));
        column.getChildren().addAll(Stream.of(groups).map(this::group).toList());
        return column;
    }

    private Node group(Action.Group group) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(what, keys);
        List<Action> actions = Arrays.stream(Action.values())
                .filter(action -> action.group() == group)
                .toList();
        for (int row = 0; row < actions.size(); row++) {
            grid.addRow(row, name(actions.get(row).title()), keys(actions.get(row)));
        }
        if (group == Action.Group.AUDIENCE) {
            mouse(grid, Text.get("help.point"), Text.get("help.point.keys"));
            mouse(grid, Text.get("help.magnify"), Text.get("help.magnify.keys"));
            mouse(grid, Text.get("help.draw"), Text.get("help.draw.keys"));
        }
        return new VBox(label("help-group", group.title()), grid);
    }

    /// What the mouse does over the slide.
    private static void mouse(GridPane grid, String deed, String keys) {
        grid.addRow(grid.getRowCount(), name(deed), KeyCaps.cap(keys));
    }

    private static Label name(String title) {
        Label name = new Label(title);
        name.getStyleClass().add("help-action");
        name.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return name;
    }

    private Node keys(Action action) {
        List<Label> shown = new ArrayList<>(caps.of(action));
        if (action == Action.JUMP) {
            shown.addFirst(KeyCaps.cap(Text.get("help.digits")));
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("help-keys");
        for (int from = 0; from < shown.size(); from += KEYS_IN_A_ROW) {
            HBox row = new HBox();
            row.getStyleClass().add("help-keys");
            row.getChildren().addAll(shown.subList(from, Math.min(shown.size(), from + KEYS_IN_A_ROW)));
            rows.getChildren().add(row);
        }
        return rows;
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        return keys.keymap().action(stroke).map(this::answer).orElse(Answer.PASSED);
    }

    // What scrolls the notes scrolls what lies over them.
    private Answer answer(Action action) {
        switch (action) {
            case HELP -> close.run();
            case NOTES_DOWN -> scroller.setVvalue(scroller.getVvalue() + SCROLL);
            case NOTES_UP -> scroller.setVvalue(scroller.getVvalue() - SCROLL);
            default -> {
                return Answer.PASSED;
            }
        }
        return Answer.TAKEN;
    }
}
