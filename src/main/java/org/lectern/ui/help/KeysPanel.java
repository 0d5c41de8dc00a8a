package org.lectern.ui.help;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.Text;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyBook;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.keys.Preset;
import org.lectern.ui.panel.Card;

/// Changes keys: those of another tool for all actions, or any key for one. While it is up keys do nothing to
/// the talk.
public final class KeysPanel extends Card {

    private final KeyBook keys;
    private final Runnable close;
    private final ComboBox<Preset> presets = new ComboBox<>();
    private final Button resetAll;
    private final ListView<Action> list = new ListView<>();
    private final VBox foot = new VBox();
    private KeyCaps caps;
    private State state = new Resting();

    /// What the panel waits for.
    private sealed interface State {}

    private record Resting() implements State {}

    /// A key for that action.
    private record Listening(Action action) implements State {}

    /// Whether that action may take the key from the one that has it.
    private record Asking(Action action, KeyStroke key, Action holder) implements State {}

    /// @param learn shows what a clicker sends
    public KeysPanel(KeyBook keys, Runnable learn, Runnable close) {
        super(Text.get("keys.title"), close);
        this.keys = keys;
        this.close = close;
        caps = new KeyCaps(keys.choice());
        getStyleClass().add("keys");
        resetAll = button(Text.get("keys.reset_all"), () -> keys.change(choice -> choice.reset()));
        getChildren().addAll(choices(learn), actions(), foot);
        foot.getStyleClass().add("keys-foot");
        keys.choiceProperty().subscribe(choice -> {
            caps = new KeyCaps(choice);
            show(new Resting());
        });
    }

    private Node choices(Runnable learn) {
        presets.getItems().setAll(Preset.values());
        presets.setConverter(Titles.of(Preset::title));
        presets.setAccessibleText(Text.get("keys.preset"));
        presets.setOnAction(event -> Optional.ofNullable(presets.getValue())
                .ifPresent(preset -> keys.change(choice -> choice.with(preset))));
        Label label = new Label(Text.get("keys.preset"));
        label.getStyleClass().add("card-text");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(label, presets, space, resetAll, button(Text.get("help.clicker"), learn));
        row.getStyleClass().add("card-buttons");
        return row;
    }

    private Node actions() {
        list.getStyleClass().add("keys-list");
        list.setAccessibleText(Text.get("keys.list"));
        list.getItems().setAll(Action.values());
        list.setCellFactory(view -> new ActionRow(() -> caps));
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedItemProperty().subscribe(action -> show(new Resting()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                show(new Listening(chosen()));
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Action chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).orElse(Action.NEXT);
    }

    private void show(State other) {
        state = other;
        presets.setValue(keys.choice().preset());
        resetAll.setDisable(keys.choice().own().isEmpty());
        list.refresh();
        foot.getChildren()
                .setAll(
                        switch (other) {
                            case Resting _ -> resting(chosen());
                            case Listening(Action action) -> listening(action, Text.get("keys.press", action.title()));
                            case Asking asking -> asking(asking);
                        });
        if (!(other instanceof Asking)) {
            list.requestFocus();
        }
    }

    private List<Node> resting(Action action) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("keys-buttons");
        keys.keymap().strokes(action).forEach(key -> buttons.getChildren().add(removable(key)));
        Button add = button(Text.get("keys.add"), () -> show(new Listening(action)));
        add.getStyleClass().add("accent");
        Button reset = button(Text.get("keys.reset"), () -> keys.change(choice -> choice.reset(action)));
        reset.setDisable(!keys.choice().isChanged(action));
        buttons.getChildren().addAll(add, reset);
        return List.of(label("keys-action", action.title()), buttons);
    }

    private Button removable(KeyStroke key) {
        Button cap = button(key.label() + "  ×", () -> keys.change(choice -> choice.without(key)));
        cap.getStyleClass().add("key-remove");
        cap.setAccessibleText(Text.get("keys.remove", key.label()));
        return cap;
    }

    private List<Node> listening(Action action, String sentence) {
        HBox buttons = new HBox(button(Text.get("keys.cancel"), () -> show(new Resting())));
        buttons.getStyleClass().add("card-buttons");
        return List.of(label("keys-action", action.title()), label("keys-ask", sentence), buttons);
    }

    private List<Node> asking(Asking asking) {
        Button give = button(Text.get("keys.give", asking.action().title()), () -> give(asking.key(), asking.action()));
        give.getStyleClass().add("accent");
        HBox buttons = new HBox(give, button(Text.get("keys.leave"), () -> show(new Resting())));
        buttons.getStyleClass().add("card-buttons");
        Platform.runLater(give::requestFocus);
        return List.of(
                label("keys-action", asking.action().title()),
                label(
                        "keys-ask",
                        Text.get(
                                "keys.held",
                                asking.key().label(),
                                asking.holder().title())),
                buttons);
    }

    private void give(KeyStroke key, Action action) {
        keys.change(choice -> choice.with(key, action));
    }

    @Override
    public void opened() {
        list.requestFocus();
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        return switch (state) {
            case Resting _ -> atRest(stroke);
            case Listening(Action action) -> hear(stroke, action);
            case Asking _ -> answer(stroke);
        };
    }

    private Answer atRest(KeyStroke stroke) {
        if (keys.keymap().action(stroke).filter(Action.KEYS::equals).isPresent()) {
            close.run();
            return Answer.TAKEN;
        }
        boolean closes = stroke.equals(KeyStroke.press(KeyCode.ESCAPE)) && !presets.isShowing();
        return closes || stroke.equals(KeyStroke.press(KeyCode.TAB)) ? Answer.PASSED : Answer.FOR_FOCUS;
    }

    private Answer hear(KeyStroke stroke, Action action) {
        switch (Heard.of(stroke, action, keys.keymap())) {
            case Heard.ToCome() -> {
                return Answer.FOR_FOCUS;
            }
            case Heard.Reserved() -> foot.getChildren().setAll(listening(action, Text.get("keys.reserved")));
            case Heard.Already() -> show(new Resting());
            case Heard.Free() -> give(stroke, action);
            case Heard.Held(Action holder) -> show(new Asking(action, stroke, holder));
        }
        return Answer.TAKEN;
    }

    private Answer answer(KeyStroke stroke) {
        if (stroke.equals(KeyStroke.press(KeyCode.ESCAPE))) {
            show(new Resting());
            return Answer.TAKEN;
        }
        return stroke.equals(KeyStroke.press(KeyCode.TAB)) ? Answer.PASSED : Answer.FOR_FOCUS;
    }
}
