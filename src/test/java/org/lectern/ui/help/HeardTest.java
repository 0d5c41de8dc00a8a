package org.lectern.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.keys.Keymap;

class HeardTest {

    private static Heard hear(String key) {
        return Heard.of(KeyStroke.of(key), Action.BLACK, Keymap.standard());
    }

    @Test
    void aKeyWithoutMeaningIsFree() {
        assertThat(hear("Y")).isEqualTo(new Heard.Free());
        assertThat(hear("Back Button")).isEqualTo(new Heard.Free());
        assertThat(hear("Undefined")).isEqualTo(new Heard.Free());
    }

    @Test
    void aKeyWithAMeaningNamesIt() {
        assertThat(hear("F")).isEqualTo(new Heard.Held(Action.FREEZE));
        assertThat(hear("Esc")).isEqualTo(new Heard.Held(Action.ESCAPE));
        assertThat(hear("B")).isEqualTo(new Heard.Already());
    }

    @Test
    void ofASignTheCharacterCounts() {
        assertThat(hear("Period")).isEqualTo(new Heard.ToCome());
        assertThat(hear("Shift+Slash")).isEqualTo(new Heard.ToCome());
        assertThat(hear(".")).isEqualTo(new Heard.Already());
        assertThat(hear("Ctrl+Minus")).isEqualTo(new Heard.Free());
    }

    @Test
    void digitsAreForSlideNumbers() {
        assertThat(hear("'7'")).isEqualTo(new Heard.Reserved());
        assertThat(hear("7")).isEqualTo(new Heard.Reserved());
    }
}
