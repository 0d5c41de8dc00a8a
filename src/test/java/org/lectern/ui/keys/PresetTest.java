package org.lectern.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PresetTest {

    @ParameterizedTest
    @EnumSource
    void noTwoActionsShareAKey(Preset preset) {
        Map<KeyStroke, Action> seen = new HashMap<>();
        for (Action action : Action.values()) {
            for (KeyStroke stroke : preset.keymap().strokes(action)) {
                assertThat(seen.put(stroke, action)).as(stroke.label()).isNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyActionHasAKey(Preset preset) {
        assertThat(EnumSet.allOf(Action.class))
                .allMatch(action -> !preset.keymap().strokes(action).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void noKeyThatTypesASlideNumberIsTaken(Preset preset) {
        assertThat(preset.keymap().strokes().values().stream().flatMap(List::stream))
                .noneMatch(KeyStroke::isReserved);
    }

    @ParameterizedTest
    @EnumSource
    void whatClickersSendMeansTheSame(Preset preset) {
        Keymap keymap = preset.keymap();
        assertThat(keymap.action(KeyStroke.of("Page Down"))).contains(Action.NEXT);
        assertThat(keymap.action(KeyStroke.of("Page Up"))).contains(Action.PREVIOUS);
        assertThat(keymap.action(KeyStroke.of("F5"))).contains(Action.START_FIRST);
        assertThat(keymap.action(KeyStroke.of("Shift+F5"))).contains(Action.START_HERE);
        assertThat(keymap.action(KeyStroke.of("B"))).contains(Action.BLACK);
        assertThat(keymap.action(KeyStroke.of("."))).contains(Action.BLACK);
        assertThat(keymap.action(KeyStroke.of("Esc"))).contains(Action.ESCAPE);
    }

    @ParameterizedTest
    @CsvSource({
        "POWERPOINT, G, OVERVIEW",
        "POWERPOINT, Ctrl+P, PEN",
        "POWERPOINT, Tab, OVERVIEW",
        "KEYNOTE, R, TIMER_RESET",
        "KEYNOTE, Z, GO_BACK",
        "KEYNOTE, ], SKIP_FORWARD",
        "PDFPC, Shift+Backspace, GO_BACK",
        "PDFPC, Right Click, PREVIOUS",
        "PDFPC, P, TIMER_TOGGLE",
        "REVEAL, J, NEXT",
        "REVEAL, Shift+Right, LAST",
        "REVEAL, F, FULLSCREEN"
    })
    void aToolsOwnKeysDoWhatTheyDoThere(Preset preset, String key, Action action) {
        assertThat(preset.keymap().action(KeyStroke.of(key))).contains(action);
    }

    @Test
    void theFileMayUseItsNameInEitherForm() {
        assertThat(Preset.called("powerpoint")).contains(Preset.POWERPOINT);
        assertThat(Preset.called("reveal.js")).contains(Preset.REVEAL);
        assertThat(Preset.called("impress")).isEmpty();
    }

    @Test
    void theGuideNamesEveryActionForTheSettingsFile() throws IOException {
        String guide = Files.readString(Path.of("docs/GUIDE.md"));
        assertThat(EnumSet.allOf(Action.class)).allMatch(action -> guide.contains("`" + action.id() + "`"));
    }
}
