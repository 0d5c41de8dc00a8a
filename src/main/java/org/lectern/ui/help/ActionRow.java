package org.lectern.ui.help;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lectern.ui.keys.Action;

/// An action and its keys in a list. The first of a group names the group.
final class ActionRow extends ListCell<Action> {

    /// The chosen action shows the others below the list.
    private static final int MOST_CAPS = 6;

    private final Supplier<KeyCaps> keys;
    private final Label group = new Label();
    private final Label title = new Label();
    private final HBox caps = new HBox();
    private final HBox row;

    ActionRow(Supplier<KeyCaps> keys) {
        this.keys = keys;
        group.getStyleClass().add("keys-group");
        group.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("help-action");
        title.setMinWidth(Region.USE_PREF_SIZE);
        caps.getStyleClass().add("help-keys");
        caps.setMinWidth(0);
        HBox.setHgrow(caps, Priority.ALWAYS);
        row = new HBox(group, title, caps);
        row.getStyleClass().add("keys-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Action action, boolean empty) {
        super.updateItem(action, empty);
        if (empty || action == null) {
            setGraphic(null);
            return;
        }
        boolean first =
                getIndex() == 0 || getListView().getItems().get(getIndex() - 1).group() != action.group();
        group.setText(first ? action.group().title() : "");
        title.setText(action.title());
        List<Label> all = keys.get().of(action);
        caps.getChildren().setAll(all.subList(0, Math.min(all.size(), MOST_CAPS)));
        if (all.size() > MOST_CAPS) {
            caps.getChildren().add(KeyCaps.cap("…"));
        }
        setGraphic(row);
    }
}
