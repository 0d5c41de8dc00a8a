package org.lectern.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.Text;
import org.lectern.ui.WrappedLabel;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyBook;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.panel.Card;

/// All keys as they are now. A clicker goes on working while it is up.
public final class HelpPanel extends Card {

    private static final int COLUMNS = 3;

    /// How many characters of keys stand in a row, each key with its rim counted too.
    private static final int ROW = 27;
    private static final int RIM = 2;

    /// How many rows the mouse has.
    private static final int MOUSE = 3;

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
                        isMoveLonger()
                                ? List.of(
                                        column(Action.Group.MOVE),
                                        column(Action.Group.AUDIENCE, Action.Group.TIMER),
                                        column(Action.Group.NOTES, Action.Group.WINDOW))
                                : List.of(
                                        column(Action.Group.MOVE, Action.Group.TIMER),
                                        column(Action.Group.AUDIENCE),
                                        column(Action.Group.NOTES, Action.Group.WINDOW)));
        scroller.setContent(columns);
        scroller.setFitToWidth(true);
        scroller.setAccessibleText(Text.get("help.title"));
        scroller.getStyleClass().addAll("help-scroller", "edge-to-edge");
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren().addAll(scroller, foot(actions));
    }

    // Which column has room for the timer depends on how many keys there are.
    private boolean isMoveLonger() {
        return rows(Action.Group.MOVE) > rows(Action.Group.AUDIENCE) + MOUSE;
    }

    private int rows(Action.Group group) {
        return actions(group)
                .mapToInt(action -> keys(action).getChildren().size())
                .sum();
    }

    private static Stream<Action> actions(Action.Group group) {
        return Stream.of(Action.values()).filter(action -> action.group() == group);
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
        VBox rows = new VBox(label("help-group", group.title()));
        rows.getStyleClass().add("help-rows");
        actions(group).forEach(action -> rows.getChildren().add(row(action.title(), keys(action))));
        if (group == Action.Group.AUDIENCE) {
            // What the mouse does over the slide.
            rows.getChildren()
                    .addAll(
                            row(Text.get("help.point"), KeyCaps.cap(Text.get("help.point.keys"))),
                            row(Text.get("help.magnify"), KeyCaps.cap(Text.get("help.magnify.keys"))),
                            row(Text.get("help.draw"), KeyCaps.cap(Text.get("help.draw.keys"))));
        }
        return rows;
    }

    private static Node row(String deed, Region keys) {
        Label name = name(deed);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(name, keys);
        row.getStyleClass().add("help-row");
        return row;
    }

    private static Label name(String title) {
        Label name = new WrappedLabel(title);
        name.getStyleClass().add("help-action");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        return name;
    }

    private VBox keys(Action action) {
        List<Label> shown = new ArrayList<>(caps.of(action));
        if (action == Action.JUMP) {
            shown.addFirst(KeyCaps.cap(Text.get("help.digits")));
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("help-keys");
        int room = 0;
        for (Label cap : shown) {
            int width = cap.getText().length() + RIM;
            if (width > room) {
                room = ROW;
                HBox row = new HBox();
                row.getStyleClass().add("help-keys");
                rows.getChildren().add(row);
            }
            room -= width;
            ((HBox) rows.getChildren().getLast()).getChildren().add(cap);
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
