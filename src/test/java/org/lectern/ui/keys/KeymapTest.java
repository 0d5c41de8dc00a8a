package org.lectern.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeymapTest {

    private final Keymap keymap = Keymap.standard();

    @Test
    void noTwoActionsShareAKey() {
        Map<KeyStroke, Action> seen = new HashMap<>();
        for (Action action : Action.values()) {
            for (KeyStroke stroke : keymap.strokes(action)) {
                assertThat(seen.put(stroke, action)).as(stroke.label()).isNull();
            }
        }
    }

    @Test
    void aMapInWhichTwoActionsShareAKeyIsRefused() {
        Map<Action, List<KeyStroke>> both =
                Map.of(Action.NEXT, List.of(KeyStroke.of("Space")), Action.BLACK, List.of(KeyStroke.of("Space")));
        assertThatThrownBy(() -> new Keymap(both)).hasMessageContaining("Space");
    }

    @Test
    void everyActionHasAKey() {
        assertThat(EnumSet.allOf(Action.class))
                .allMatch(action -> !keymap.strokes(action).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Page Down, NEXT",
        "Page Up, PREVIOUS",
        "Enter, NEXT",
        "Space, NEXT",
        "Shift+Space, PREVIOUS",
        "Next Track, NEXT",
        "Previous Track, PREVIOUS",
        "Alt+Right, SKIP_FORWARD",
        "B, BLACK",
        "F5, START_FIRST",
        "Shift+F5, START_HERE",
        "Esc, ESCAPE",
        "Ctrl+Backspace, GO_BACK"
    })
    void whatPeopleAndClickersPressDoesWhatTheyExpect(String key, Action action) {
        assertThat(keymap.action(KeyStroke.of(key))).contains(action);
    }

    @ParameterizedTest
    @CsvSource({"., BLACK", "?, HELP", "/, SEARCH", "+, NOTES_LARGER", "-, NOTES_SMALLER"})
    void signsCountWhereverTheKeyboardHasThem(String sign, Action action) {
        assertThat(keymap.action(new KeyStroke.Typed(sign))).contains(action);
    }

    @Test
    void aCommaMeansWhite() {
        assertThat(keymap.action(new KeyStroke.Typed(","))).contains(Action.WHITE);
    }

    @Test
    void aModifierMakesAnotherStroke() {
        assertThat(KeyStroke.of("Ctrl+T")).isNotEqualTo(KeyStroke.press(KeyCode.T));
    }

    @Test
    void strokesReadAsPeopleWriteThem() {
        assertThat(KeyStroke.of("Shift+Right").label()).isEqualTo("Shift+→");
        assertThat(KeyStroke.of("Ctrl+Alt+F").label()).isEqualTo("Ctrl+Alt+F");
        assertThat(KeyStroke.of("'?'").label()).isEqualTo("?");
    }
}
