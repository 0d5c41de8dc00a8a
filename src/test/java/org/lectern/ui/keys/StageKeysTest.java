package org.lectern.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The keys that a talk goes by, whatever else changes.
class StageKeysTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "Right Down 'Page Down' Space Enter N 'Next Track' Click; NEXT",
                "Left Up 'Page Up' Backspace Shift+Space P 'Previous Track'; PREVIOUS",
                "Shift+Right Alt+Right; SKIP_FORWARD",
                "Shift+Left Alt+Left; SKIP_BACK",
                "Home; FIRST",
                "End; LAST",
                "G; JUMP",
                "Ctrl+Backspace; GO_BACK",
                "B .; BLACK",
                "W ,; WHITE",
                "F; FREEZE",
                "X; SWAP_SCREENS",
                "Tab O; OVERVIEW",
                "/ Ctrl+F; SEARCH",
                "+; NOTES_LARGER",
                "-; NOTES_SMALLER",
                "Ctrl+0; NOTES_RESET",
                "Ctrl+Down; NOTES_DOWN",
                "Ctrl+Up; NOTES_UP",
                "T; TIMER_TOGGLE",
                "Shift+T; TIMER_DISPLAY",
                "Ctrl+T; TIMER_RESET",
                "Q; QUESTIONS",
                "L; LINKS",
                "Ctrl+Q; CODE",
                "F11; FULLSCREEN",
                "F5; START_FIRST",
                "Shift+F5; START_HERE",
                "? F1; HELP",
                "Esc; ESCAPE"
            })
    void everyKeyDoesWhatItDoesElsewhere(String keys, Action action) {
        for (String key : keys.split(" (?=[^']*(?:'[^']*'[^']*)*$)")) {
            assertThat(Keymap.standard().action(KeyStroke.of(key.length() > 1 ? key.replace("'", "") : key)))
                    .as(key)
                    .contains(action);
        }
    }

    @ParameterizedTest
    @CsvSource({"Wheel Down, NEXT", "Wheel Up, PREVIOUS", "Swipe Left, NEXT", "Swipe Right, PREVIOUS"})
    void handsOnTheSlideFlipToo(String gesture, Action action) {
        assertThat(Keymap.standard().action(KeyStroke.of(gesture))).contains(action);
    }

    @ParameterizedTest
    @CsvSource({"Right Click", "Middle Click", "Back Button", "Forward Button"})
    void theOtherButtonsOfAMouseDoNothingUntilTheyAreGivenSomething(String button) {
        assertThat(Keymap.standard().action(KeyStroke.of(button))).isEmpty();
    }
}
