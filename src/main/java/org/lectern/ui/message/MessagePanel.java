package org.lectern.ui.message;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.lectern.show.Countdown;
import org.lectern.show.Cue;
import org.lectern.ui.Text;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.panel.Card;

/// Asks for a message to the audience, and says beforehand what the audience will see. The usual breaks are one click.
public final class MessagePanel extends Card {

    private static final List<Integer> BREAKS = List.of(5, 10, 15);

    private final TextField typed = new TextField();
    private final Label preview = label("card-text", "");
    private final InstantSource clock;
    private final ZoneId here;

    /// @param here where the clock on the wall hangs
    /// @param show shows the message
    public MessagePanel(InstantSource clock, ZoneId here, Consumer<Cue> show, Runnable close) {
        super(Text.get("message.title"), close);
        this.clock = clock;
        this.here = here;
        getStyleClass().add("message");
        Consumer<Cue> showAndClose = cue -> {
            close.run();
            show.accept(cue);
        };
        typed.setPromptText(Text.get("message.prompt"));
        typed.textProperty().subscribe(text -> preview());
        typed.setOnAction(event -> message(typed.getText()).ifPresent(showAndClose));
        HBox breaks = new HBox();
        breaks.getStyleClass().add("card-buttons");
        for (int minutes : BREAKS) {
            Button button = button(
                    Text.get("message.break", minutes),
                    () -> showAndClose.accept(TypedMessage.inMinutes(minutes, clock.instant(), here)));
            breaks.getChildren().add(button);
        }
        getChildren().addAll(typed, preview, breaks);
    }

    private Optional<Cue.ShowMessage> message(String text) {
        return TypedMessage.of(text, clock.instant(), here);
    }

    private void preview() {
        preview.setText(message(typed.getText())
                .map(message -> message.until()
                        .map(end ->
                                Text.get("message.preview.until", message.words(), Countdown.of(end, clock.instant())))
                        .orElseGet(() -> Text.get("message.preview", message.words())))
                .orElseGet(() -> Text.get("message.hint")));
    }

    @Override
    public void opened() {
        typed.requestFocus();
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        return stroke instanceof KeyStroke.Press(KeyCode code, var _)
                        && (code == KeyCode.ENTER || code == KeyCode.SPACE)
                ? Answer.FOR_FOCUS
                : Answer.PASSED;
    }
}
