package org.lectern.ui.panel;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.Icon;
import org.lectern.ui.Text;
import org.lectern.ui.WrappedLabel;

/// A notice at the foot of a window.
final class NoticeBar extends HBox {

    /// Time to read a notice twice.
    private static final Duration TO_READ = Duration.seconds(8);

    /// Time to read it and to decide.
    private static final Duration TO_DECIDE = Duration.seconds(30);

    private final Notice notice;
    private final Consumer<NoticeBar> close;

    NoticeBar(Notice notice, Consumer<NoticeBar> close) {
        this.notice = notice;
        this.close = close;
        getStyleClass().addAll("notice", "notice-" + notice.kind().name().toLowerCase(Locale.ROOT));
        Label sentence = new WrappedLabel(notice.sentence());
        sentence.getStyleClass().add("notice-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(icon(), sentence);
        notice.offers().forEach(offer -> getChildren().add(button(offer)));
        getChildren().add(closeButton());
        stays(notice.kind()).ifPresent(duration -> {
            PauseTransition stay = new PauseTransition(duration);
            stay.setOnFinished(event -> close.accept(this));
            stay.play();
        });
    }

    private static Optional<Duration> stays(Notice.Kind kind) {
        return switch (kind) {
            case INFO -> Optional.of(TO_READ);
            case OFFER -> Optional.of(TO_DECIDE);
            case TROUBLE -> Optional.empty();
        };
    }

    private Icon icon() {
        Icon icon = new Icon(notice.kind() == Notice.Kind.TROUBLE ? Feather.ALERT_TRIANGLE : Feather.INFO);
        icon.getStyleClass().add("notice-icon");
        return icon;
    }

    private Button button(Notice.Offer offer) {
        Button button = new Button(offer.label());
        button.getStyleClass().add("notice-offer");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            close.accept(this);
            offer.deed().run();
        });
        return button;
    }

    private Button closeButton() {
        Button button = new Button();
        button.setGraphic(new Icon(Feather.X));
        button.getStyleClass().add("icon-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Text.get("notice.close"));
        button.setOnAction(event -> close.accept(this));
        return button;
    }

    boolean says(Notice other) {
        return notice.sentence().equals(other.sentence());
    }
}
