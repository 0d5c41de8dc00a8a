package org.lectern.ui.links;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.deck.Link;
import org.lectern.ui.Text;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.panel.Card;
import org.lectern.ui.slide.Lettering;

/// The links of the slide and of the deck. The address of the chosen one stands there in full; then one copies it or
/// opens it.
public final class LinksPanel extends Card {

    private static final PseudoClass ODD = PseudoClass.getPseudoClass("odd");

    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");

    private final ListView<LinkChoice> list = new ListView<>();
    private final Label address = label("link-address", "");
    private final Label warning = label("link-warning", "");
    private final Button copy;
    private final Button open;
    private final Button code;
    private final Consumer<Link> copyLink;
    private final Consumer<Link> openLink;

    /// @param copyLink puts the address on the clipboard
    /// @param openLink hands the address to the desktop
    /// @param showCode shows the address to the audience as a code
    public LinksPanel(
            List<LinkChoice> choices,
            Consumer<Link> copyLink,
            Consumer<Link> openLink,
            Consumer<Link> showCode,
            Runnable close) {
        super(Text.get("links.title"), close);
        this.copyLink = copyLink;
        this.openLink = openLink;
        getStyleClass().add("links");
        copy = button(Text.get("links.copy"), this::copy);
        open = button(Text.get("links.open"), this::open);
        code = button(Text.get("links.code"), () -> selected().ifPresent(showCode));
        if (choices.isEmpty()) {
            getChildren().add(label("card-empty", Text.get("links.none")));
        } else {
            fill(choices);
        }
    }

    private void fill(List<LinkChoice> choices) {
        pseudoClassStateChanged(MANY, true);
        list.getItems().setAll(choices);
        list.setCellFactory(view -> new Row());
        list.getSelectionModel().selectedItemProperty().subscribe(this::showAddress);
        list.getSelectionModel().selectFirst();
        list.setFocusTraversable(false);
        list.setAccessibleText(Text.get("links.list"));
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox buttons = new HBox(copy, open, code);
        buttons.getStyleClass().add("card-buttons");
        getChildren().addAll(list, address, warning, buttons);
    }

    private void showAddress(@org.jspecify.annotations.Nullable LinkChoice choice) {
        if (choice == null) {
            return;
        }
        address.setText(choice.canCopy() ? choice.link().url() : "");
        warning.setText(choice.warning());
        warning.setVisible(!choice.warning().isEmpty());
        warning.setManaged(warning.isVisible());
        pseudoClassStateChanged(ODD, choice.link().kind() == Link.Kind.SUSPICIOUS);
        copy.setDisable(!choice.canCopy());
        open.setDisable(!choice.canOpen());
        code.setDisable(!choice.canOpen());
        open.setText(Text.get(choice.link().kind() == Link.Kind.SUSPICIOUS ? "links.open.anyway" : "links.open"));
    }

    /// The chosen link, if it is one that leads to a web page or a mailbox.
    public Optional<Link> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(LinkChoice::canOpen)
                .map(LinkChoice::link);
    }

    private void copy() {
        LinkChoice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null && choice.canCopy()) {
            copyLink.accept(choice.link());
        }
    }

    private void open() {
        LinkChoice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null && choice.canOpen()) {
            openLink.accept(choice.link());
        }
    }

    // A suspicious address is opened by a click only, never by the Enter that follows too quickly.
    private void enter() {
        LinkChoice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null && choice.link().kind() != Link.Kind.SUSPICIOUS) {
            open();
        }
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        if (!(stroke instanceof KeyStroke.Press(KeyCode code, var modifiers))
                || list.getItems().isEmpty()) {
            return Answer.PASSED;
        }
        boolean copies = code == KeyCode.C;
        if (!modifiers.isEmpty() && !copies) {
            return Answer.PASSED;
        }
        return switch (code) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case ENTER -> taken(this::enter);
            case C -> taken(this::copy);
            default -> Answer.PASSED;
        };
    }

    private static Answer taken(Runnable deed) {
        deed.run();
        return Answer.TAKEN;
    }

    private Answer select(int by) {
        int last = list.getItems().size() - 1;
        int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 2));
        return Answer.TAKEN;
    }

    private static final class Row extends ListCell<LinkChoice> {

        private final Label title = Lettering.of(new Label());
        private final Label place = new Label();
        private final HBox row = new HBox(title, place);

        Row() {
            getStyleClass().add("link-row");
            title.getStyleClass().add("link-title");
            place.getStyleClass().add("link-place");
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(0);
            place.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(title, Priority.ALWAYS);
            row.getStyleClass().add("link-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@org.jspecify.annotations.Nullable LinkChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            title.setText(choice.title().replaceAll("\\s+", " "));
            place.setText(Text.get(
                    choice.here() ? "links.here" : "links.on",
                    choice.place(),
                    choice.link().slide()));
            setGraphic(row);
        }
    }
}
