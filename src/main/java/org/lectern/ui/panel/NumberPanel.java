package org.lectern.ui.panel;

import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import org.lectern.ui.keys.JumpEntry;
import org.lectern.ui.keys.KeyStroke;

/// Asks for a number, such as that of a slide.
public final class NumberPanel extends Card {

    private static final Pattern NUMBER = Pattern.compile("\\d{0," + JumpEntry.MAX_DIGITS + "}");

    private final TextField number = new TextField();

    /// @param title what is asked
    /// @param prompt what may be answered
    /// @param answered gets the number
    public NumberPanel(String title, String prompt, IntConsumer answered, Runnable close) {
        super(title, close);
        getStyleClass().add("jump");
        number.setPromptText(prompt);
        number.textProperty().subscribe(this::keepDigits);
        number.setOnAction(event -> {
            close.run();
            if (!number.getText().isEmpty()) {
                answered.accept(Integer.parseInt(number.getText()));
            }
        });
        getChildren().add(number);
    }

    private void keepDigits(String before, String after) {
        if (!NUMBER.matcher(after).matches()) {
            number.setText(before);
        }
    }

    @Override
    public void opened() {
        number.requestFocus();
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        return Answer.PASSED;
    }
}
