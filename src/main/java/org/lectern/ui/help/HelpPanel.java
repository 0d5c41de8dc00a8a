package org.lectern.ui.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.keys.Keymap;
import org.lectern.ui.panel.Card;

/// All keys. A clicker goes on working while it is up.
public final class HelpPanel extends Card {

    private static final int COLUMNS = 2;
    private static final int KEYS_IN_A_ROW = 4;

    private final Keymap keymap;
    private final Runnable close;

    public HelpPanel(Keymap keymap, Runnable close) {
        super(Text.get("help.title"), close);
        this.keymap = keymap;
        this.close = close;
        getStyleClass().add("help");
        HBox columns = new HBox();
        columns.getStyleClass().add("help-columns");
        columns.getChildren()
                .addAll(
                        column(Action.Group.MOVE, Action.Group.WINDOW, Action.Group.TIMER),
                        column(Action.Group.AUDIENCE, Action.Group.NOTES));
        ScrollPane scroller = new ScrollPane(columns);
        scroller.setFitToWidth(true);
        scroller.getStyleClass().addAll("help-scroller", "edge-to-edge");
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren().add(scroller);
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
        grid.addRow(grid.getRowCount(), name(deed), caps(keys));
    }

    private static Label name(String title) {
        Label name = new Label(title);
        name.getStyleClass().add("help-action");
        name.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return name;
    }

    private Node keys(Action action) {
        List<Label> caps = new ArrayList<>(
                keymap.strokes(action).stream().map(HelpPanel::key).toList());
        if (action == Action.JUMP) {
            caps.addFirst(caps(Text.get("help.digits")));
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("help-keys");
        for (int from = 0; from < caps.size(); from += KEYS_IN_A_ROW) {
            HBox row = new HBox();
            row.getStyleClass().add("help-keys");
            row.getChildren().addAll(caps.subList(from, Math.min(caps.size(), from + KEYS_IN_A_ROW)));
            rows.getChildren().add(row);
        }
        return rows;
    }

    private static Label key(KeyStroke stroke) {
        return caps(stroke.label());
    }

    private static Label caps(String name) {
        Label key = new Label(name);
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        if (keymap.action(stroke).filter(action -> action == Action.HELP).isPresent()) {
            close.run();
            return Answer.TAKEN;
        }
        return Answer.PASSED;
    }
}
