package org.lectern.ui.presenter;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.Icon;
import org.lectern.ui.keys.Action;
import org.lectern.ui.slide.Lettering;

/// The head of the presenter view: title, what the file was read as, the planned time, and a few buttons.
final class HeaderBar extends HBox {

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    /// In em.
    private static final double NARROW = 58;

    private final Label title = Lettering.of(new Label());
    private final Button chip = new Button();
    private final Label planned = new Label();

    /// @param actions does what a button is for
    /// @param evidence shows how the file was read
    HeaderBar(Consumer<Action> actions, Runnable evidence) {
        getStyleClass().add("header");
        title.getStyleClass().add("deck-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMinWidth(0);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(event -> evidence.run());
        planned.getStyleClass().add("planned");
        planned.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, chip, space, planned);
        getChildren().addAll(buttons(actions));
        widthProperty().subscribe(this::giveRoom);
    }

    // In a narrow window the title needs the room more: what is left of the time stands below.
    private void giveRoom() {
        boolean wide = getWidth() > NARROW * planned.getFont().getSize();
        planned.setManaged(wide);
        planned.setVisible(wide);
    }

    private static List<Button> buttons(Consumer<Action> actions) {
        return Stream.of(
                        button(Feather.FOLDER, Action.OPEN, actions),
                        button(Feather.GRID, Action.OVERVIEW, actions),
                        button(Feather.MONITOR, Action.AUDIENCE_WINDOW, actions),
                        button(Feather.HELP_CIRCLE, Action.HELP, actions))
                .toList();
    }

    private static Button button(Feather icon, Action action, Consumer<Action> actions) {
        Button button = new Button();
        button.setGraphic(new Icon(icon));
        button.getStyleClass().add("icon-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(action.title());
        button.setTooltip(new Tooltip(action.title()));
        button.setOnAction(event -> actions.accept(action));
        return button;
    }

    void show(DeckModel deck) {
        title.setText(deck.title());
        chip.setText(deck.chip());
        chip.pseudoClassStateChanged(DOUBTFUL, deck.doubtful());
        planned.setText(deck.planned());
        planned.setTooltip(new Tooltip(deck.measure()));
        planned.setAccessibleHelp(deck.measure());
    }
}
