package org.lectern.ui.panel;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.Text;

/// A notice at the foot of a window.
final class NoticeBar extends HBox {

    /// How long a notice stays that goes by itself: time to read it twice.
    private static final Duration STAYS = Duration.seconds(8);

    private final Notice notice;
    private final Consumer<NoticeBar> close;

    NoticeBar(Notice notice, Consumer<NoticeBar> close) {
        this.notice = notice;
        this.close = close;
        getStyleClass().addAll("notice", "notice-" + notice.kind().name().toLowerCase(Locale.ROOT));
        Label sentence = new Label(notice.sentence());
        sentence.getStyleClass().add("notice-sentence");
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(icon(), sentence);
        notice.offers().forEach(offer -> getChildren().add(button(offer)));
        getChildren().add(closeButton());
        if (notice.kind() == Notice.Kind.INFO) {
            PauseTransition stay = new PauseTransition(STAYS);
            stay.setOnFinished(event -> close.accept(this));
            stay.play();
        }
    }

    private FontIcon icon() {
        FontIcon icon = new FontIcon(notice.kind() == Notice.Kind.INFO ? Feather.INFO : Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("notice-icon");
        return icon;
    }

    private Button button(Notice.Offer offer) {
        Button button = new Button(offer.label());
        button.getStyleClass().add("notice-offer");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            close.accept(this);
            offer.deed().run();
        });
        return button;
    }

    private Button closeButton() {
        Button button = new Button();
        button.setGraphic(new FontIcon(Feather.X));
        button.getStyleClass().add("icon-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setAccessibleText(Text.get("notice.close"));
        button.setOnAction(event -> close.accept(this));
        return button;
    }

    boolean says(Notice other) {
        return notice.sentence().equals(other.sentence());
    }
}
