package org.lectern.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.Icon;
import org.lectern.ui.Text;
import org.lectern.ui.WrappedLabel;

/// A panel in the middle of the window, with a title and a cross to close it.
public abstract class Card extends VBox implements Panel {

    /// @param title of the panel
    /// @param close lets it go
    protected Card(String title, Runnable close) {
        getStyleClass().add("card");
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button cross = new Button();
        cross.setGraphic(new Icon(Feather.X));
        cross.getStyleClass().add("icon-button");
        cross.setMinWidth(Region.USE_PREF_SIZE);
        cross.setAccessibleText(Text.get("notice.close"));
        cross.setOnAction(event -> close.run());
        HBox head = new HBox(heading, cross);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
    }

    @Override
    public Node node() {
        return this;
    }

    /// A line of text in the card.
    protected static Label label(String style, String text) {
        Label label = new WrappedLabel(text);
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A button that the Tab key leads to.
    protected static Button button(String text, Runnable deed) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
