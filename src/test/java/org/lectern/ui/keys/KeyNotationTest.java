package org.lectern.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyNotationTest {

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenCanBeRead(Preset preset) {
        for (List<KeyStroke> keys : preset.keymap().strokes().values()) {
            assertThat(keys)
                    .allSatisfy(key ->
                            assertThat(KeyNotation.read(KeyNotation.write(key))).contains(key));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyOfTheToolkitCanBeWritten(KeyCode code) {
        KeyStroke key = new KeyStroke.Press(code, Set.of(KeyStroke.Modifier.CTRL));
        assertThat(KeyNotation.read(KeyNotation.write(key))).contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "page down, Page Down",
        "PageDown, Page Down",
        "PAGE_DOWN, Page Down",
        "escape, Esc",
        "ctrl+f, Ctrl+F",
        "Ctrl + F, Ctrl+F",
        "mouse nothing, ",
        "back-button, Back Button",
        "Ctrl+Numpad 0, Ctrl+Numpad 0"
    })
    void capitalsSpacesAndHyphensDoNotMatter(String written, String meant) {
        assertThat(KeyNotation.read(written))
                .isEqualTo(meant == null ? java.util.Optional.empty() : KeyNotation.read(meant));
    }

    @Test
    void aSignNeedsNoQuotes() {
        assertThat(KeyNotation.read("?")).contains(new KeyStroke.Typed("?"));
        assertThat(KeyNotation.read("+")).contains(new KeyStroke.Typed("+"));
        assertThat(KeyNotation.read("'''")).contains(new KeyStroke.Typed("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Foo", "Ctrl", "Ctrl+", "Ctrl+Foo", "Foo+F", "++", "Wheel"})
    void whatIsNoKeyIsNone(String written) {
        assertThat(KeyNotation.read(written).filter(key -> !key.isReserved())).isEmpty();
    }
}
