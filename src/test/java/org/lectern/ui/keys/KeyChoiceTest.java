package org.lectern.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.settings.KeySettings;

class KeyChoiceTest {

    private static final KeyStroke BACK = KeyStroke.Gesture.BACK_BUTTON;

    private static KeyReading read(String action, String... keys) {
        return KeyReading.of(new KeySettings(Optional.empty(), Map.of(action, List.of(keys))));
    }

    @Test
    void aNewKeyIsAddedToThoseThatAnActionHas() {
        KeyChoice choice = KeyChoice.STANDARD.with(BACK, Action.PREVIOUS);
        assertThat(choice.keymap().action(BACK)).contains(Action.PREVIOUS);
        assertThat(choice.keymap().action(KeyStroke.of("Page Up"))).contains(Action.PREVIOUS);
        assertThat(choice.isChanged(Action.PREVIOUS)).isTrue();
    }

    @Test
    void aKeyThatIsGivenToAnotherActionLeavesTheFirst() {
        KeyChoice choice = KeyChoice.STANDARD.with(KeyStroke.of("F"), Action.FULLSCREEN);
        assertThat(choice.keymap().action(KeyStroke.of("F"))).contains(Action.FULLSCREEN);
        assertThat(choice.keymap().strokes(Action.FREEZE)).isEmpty();
    }

    @Test
    void aKeyThatComesBackIsNoChangeAnyMore() {
        KeyStroke key = KeyStroke.of("F");
        KeyChoice choice = KeyChoice.STANDARD.with(key, Action.FULLSCREEN).with(key, Action.FREEZE);
        assertThat(choice.isChanged(Action.FREEZE)).isFalse();
        assertThat(choice.keymap().action(key)).contains(Action.FREEZE);
    }

    @Test
    void aKeyCanDoNothing() {
        KeyChoice choice = KeyChoice.STANDARD.without(KeyStroke.of("Esc"));
        assertThat(choice.keymap().action(KeyStroke.of("Esc"))).isEmpty();
        assertThat(choice.without(KeyStroke.of("Esc"))).isEqualTo(choice);
    }

    @Test
    void resetGivesTheUsualKeysBack() {
        KeyChoice choice = KeyChoice.STANDARD.with(BACK, Action.BLACK).without(KeyStroke.of("N"));
        assertThat(choice.reset(Action.BLACK).isChanged(Action.BLACK)).isFalse();
        assertThat(choice.reset(Action.BLACK).isChanged(Action.NEXT)).isTrue();
        assertThat(choice.reset()).isEqualTo(KeyChoice.STANDARD);
    }

    @Test
    void whatWasChangedByHandStaysWithTheKeysOfAnotherTool() {
        KeyChoice choice = KeyChoice.STANDARD.with(BACK, Action.BLACK).with(Preset.POWERPOINT);
        assertThat(choice.keymap().action(BACK)).contains(Action.BLACK);
        assertThat(choice.keymap().action(KeyStroke.of("G"))).contains(Action.OVERVIEW);
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyOfEveryPresetCanBeGivenAwayAndNothingClashes(Preset preset) {
        KeyChoice choice = KeyChoice.STANDARD.with(preset);
        for (List<KeyStroke> keys : List.copyOf(preset.keymap().strokes().values())) {
            for (KeyStroke key : keys) {
                choice = choice.with(key, Action.MESSAGE);
                assertThat(choice.keymap().action(key)).contains(Action.MESSAGE);
            }
        }
        assertThat(choice.keymap().strokes(Action.NEXT)).isEmpty();
    }

    @Test
    void twoActionsCannotOwnAKey() {
        Map<Action, List<KeyStroke>> both = Map.of(Action.BLACK, List.of(BACK), Action.WHITE, List.of(BACK));
        assertThatThrownBy(() -> new KeyChoice(Preset.LECTERN, both, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFileGivesBackWhatItWasGiven() {
        KeyChoice choice = KeyChoice.STANDARD
                .with(Preset.KEYNOTE)
                .with(BACK, Action.BLACK)
                .with(new KeyStroke.Typed("§"), Action.WHITE)
                .without(KeyStroke.of("Ctrl+Backspace"));
        KeyReading read = KeyReading.of(choice.settings());
        assertThat(read.choice()).isEqualTo(choice);
        assertThat(read.notUnderstood()).isEmpty();
        assertThat(KeyChoice.STANDARD.settings()).isEqualTo(KeySettings.NONE);
    }

    @Test
    void whatIsMisspeltIsNamedAndTheRestCounts() {
        KeyReading read = KeyReading.of(new KeySettings(
                Optional.of("impress"),
                Map.of(
                        "black", List.of("Foo", "Back Button", "Hyper+B"),
                        "dance", List.of("D"),
                        "skip-forward", List.of("Ctrl+Right"))));
        assertThat(read.choice().keymap().strokes(Action.BLACK)).containsExactly(BACK);
        assertThat(read.choice().keymap().strokes(Action.SKIP_FORWARD)).containsExactly(KeyStroke.of("Ctrl+Right"));
        assertThat(read.choice().preset()).isEqualTo(Preset.LECTERN);
        assertThat(read.notUnderstood()).containsExactly("preset: impress", "black: Foo, Hyper+B", "dance: D");
    }

    @Test
    void anActionWithNothingButMisspeltKeysKeepsItsOwn() {
        assertThat(read("black", "Foo").choice().keymap().action(KeyStroke.of("B")))
                .contains(Action.BLACK);
    }

    @Test
    void anActionMayHaveNoKey() {
        assertThat(read("black").choice().keymap().strokes(Action.BLACK)).isEmpty();
    }

    @Test
    void whatWasNotUnderstoodStaysInTheFile() {
        KeyChoice changed = read("black", "Foo", "Back Button").choice().with(KeyStroke.of("Y"), Action.BLACK);
        assertThat(changed.settings().own().get("black")).containsExactly("Back Button", "Y", "Foo");
    }

    @Test
    void theSecondOfTwoActionsWithTheSameKeyGoesWithoutIt() {
        KeyReading read = KeyReading.of(
                new KeySettings(Optional.empty(), Map.of("black", List.of("Y"), "white", List.of("Y", "Back Button"))));
        assertThat(read.choice().keymap().action(KeyStroke.of("Y"))).contains(Action.BLACK);
        assertThat(read.choice().keymap().strokes(Action.WHITE)).containsExactly(BACK);
        assertThat(read.notUnderstood()).containsExactly("white: Y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "'7'", "Numpad 7", "Shift", "", "+", "Ctrl+", "{}", "null", "Ctrl+Ctrl", "''"})
    void nothingThatStandsForAKeyBreaksAnything(String key) {
        assertThat(read("black", key).choice().keymap().action(KeyStroke.of("Right")))
                .contains(Action.NEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "'7'", "Numpad 7", "Shift"})
    void digitsAndModifiersCannotBeGivenAway(String key) {
        assertThat(read("black", key).notUnderstood()).containsExactly("black: " + key);
    }
}
