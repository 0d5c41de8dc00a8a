package org.lectern.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.ui.keys.KeyTarget.Answer;

class KeyboardTest {

    private final List<Action> actions = new ArrayList<>();
    private final List<Integer> jumps = new ArrayList<>();
    private Optional<KeyTarget> panel = Optional.empty();
    private final Keyboard keyboard = new Keyboard(Keymap::standard, () -> panel, actions::add, jumps::add);

    private void type(String... keys) {
        for (String key : keys) {
            keyboard.take(KeyStroke.of(key));
        }
    }

    @Test
    void aKeyDoesWhatTheKeymapSays() {
        type("Right", "B", "'?'");
        assertThat(actions).containsExactly(Action.NEXT, Action.BLACK, Action.HELP);
    }

    @Test
    void digitsAndEnterGoThere() {
        type("'1'", "'2'", "Enter");
        assertThat(jumps).containsExactly(12);
        assertThat(actions).isEmpty();
    }

    @Test
    void withoutDigitsEnterGoesOn() {
        type("Enter");
        assertThat(actions).containsExactly(Action.NEXT);
    }

    @Test
    void backspaceTakesADigitBackAndEscapeAll() {
        type("'1'", "'2'", "Backspace");
        assertThat(keyboard.entryProperty().get().digits()).isEqualTo("1");
        type("Esc");
        assertThat(keyboard.entryProperty().get().isEmpty()).isTrue();
        assertThat(actions).isEmpty();
    }

    @Test
    void anotherKeyForgetsTheDigitsAndDoesItsOwn() {
        type("'4'", "Page Down", "Enter");
        assertThat(jumps).isEmpty();
        assertThat(actions).containsExactly(Action.NEXT, Action.NEXT);
    }

    @Test
    void anOpenPanelTakesKeysFirst() {
        panel = Optional.of(stroke -> stroke.equals(KeyStroke.of("Right")) ? Answer.TAKEN : Answer.PASSED);
        type("Right", "Page Down");
        assertThat(actions).containsExactly(Action.NEXT);
    }

    @Test
    void aKeyForTheFocusIsLeftAlone() {
        panel = Optional.of(stroke -> Answer.FOR_FOCUS);
        assertThat(keyboard.take(KeyStroke.of("Space"))).isEqualTo(Answer.FOR_FOCUS);
        assertThat(actions).isEmpty();
    }

    @Test
    void aKeyThatMeansNothingIsPassedOn() {
        assertThat(keyboard.take(KeyStroke.of("Ctrl+Y"))).isEqualTo(Answer.PASSED);
    }

    @Test
    void aKeyBesideTheDigitsDoesNotForgetThem() {
        type("'1'");
        // On a French keyboard the digits are above signs.
        type("Shift+Ampersand", "'2'", "Undefined", "Enter");
        assertThat(jumps).containsExactly(12);
    }

    @Test
    void aHandOnTheSlideForgetsTheDigits() {
        type("'1'", "Wheel Down", "Enter");
        assertThat(jumps).isEmpty();
        assertThat(actions).containsExactly(Action.NEXT, Action.NEXT);
    }
}
