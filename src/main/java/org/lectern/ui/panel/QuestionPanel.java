package org.lectern.ui.panel;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.lectern.ui.Text;
import org.lectern.ui.keys.KeyStroke;

/// Asks before something that cannot be taken back. Esc and the keys of a clicker mean no, and go on with the talk.
public final class QuestionPanel extends Card {

    private final Button no;
    private final Button yes;

    /// @param deed what happens after yes
    public QuestionPanel(String title, String explanation, String doIt, Runnable deed, Runnable close) {
        super(title, close);
        getStyleClass().add("question");
        no = button(Text.get("question.no"), close);
        no.getStyleClass().add("accent");
        yes = button(doIt, () -> {
            close.run();
            deed.run();
        });
        HBox buttons = new HBox(no, yes);
        buttons.getStyleClass().add("card-buttons");
        getChildren().addAll(label("card-text", explanation), buttons);
        closeThen = close;
    }

    private final Runnable closeThen;

    @Override
    public void opened() {
        no.requestFocus();
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        if (!(stroke instanceof KeyStroke.Press(KeyCode code, var modifiers)) || !modifiers.isEmpty()) {
            return Answer.PASSED;
        }
        return switch (code) {
            case LEFT, RIGHT -> {
                (no.isFocused() ? yes : no).requestFocus();
                yield Answer.TAKEN;
            }
            case ENTER, SPACE -> Answer.FOR_FOCUS;
            case ESCAPE, TAB -> Answer.PASSED;
            default -> {
                closeThen.run();
                yield Answer.PASSED;
            }
        };
    }
}
