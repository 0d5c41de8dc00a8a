package org.lectern.ui.panel;

import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import org.lectern.ui.Text;
import org.lectern.ui.keys.JumpEntry;
import org.lectern.ui.keys.KeyStroke;

/// Asks for a slide number and goes there.
public final class JumpPanel extends Card {

    private static final Pattern NUMBER = Pattern.compile("\\d{0," + JumpEntry.MAX_DIGITS + "}");

    private final TextField number = new TextField();

    /// @param count how many slides there are
    /// @param goTo goes to a slide, from 1, and closes the panel
    public JumpPanel(int count, IntConsumer goTo, Runnable close) {
        super(Text.get("jump.title"), close);
        getStyleClass().add("jump");
        number.setPromptText(Text.get("jump.prompt", count));
        number.textProperty().subscribe(this::keepDigits);
        number.setOnAction(event -> {
            if (number.getText().isEmpty()) {
                close.run();
            } else {
                goTo.accept(Integer.parseInt(number.getText()));
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
