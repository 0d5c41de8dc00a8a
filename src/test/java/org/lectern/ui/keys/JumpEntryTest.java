package org.lectern.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JumpEntryTest {

    @Test
    void digitsMakeANumber() {
        assertThat(JumpEntry.NONE.with("1").with("2").number()).hasValue(12);
    }

    @Test
    void nothingTypedIsNoNumber() {
        assertThat(JumpEntry.NONE.number()).isEmpty();
    }

    @Test
    void moreDigitsThanAnyDeckNeedsAreIgnored() {
        JumpEntry entry = JumpEntry.NONE;
        for (int i = 0; i < 20; i++) {
            entry = entry.with("9");
        }
        assertThat(entry.number()).hasValue(999_999);
    }

    @Test
    void theLastDigitCanBeTakenBack() {
        assertThat(JumpEntry.NONE.with("1").with("2").withoutLast().number()).hasValue(1);
        assertThat(JumpEntry.NONE.withoutLast()).isEqualTo(JumpEntry.NONE);
    }
}
