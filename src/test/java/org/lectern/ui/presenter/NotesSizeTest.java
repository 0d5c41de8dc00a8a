package org.lectern.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotesSizeTest {

    @Test
    void largerAndSmallerEndAtTheLimits() {
        NotesSize size = NotesSize.ORDINARY;
        for (int i = 0; i < 50; i++) {
            size = size.larger();
        }
        assertThat(size.pixels()).isEqualTo(NotesSize.LARGEST);
        for (int i = 0; i < 50; i++) {
            size = size.smaller();
        }
        assertThat(size.pixels()).isEqualTo(NotesSize.SMALLEST);
    }

    @Test
    void everyStepIsSeen() {
        assertThat(new NotesSize(NotesSize.SMALLEST).larger().pixels()).isGreaterThan(NotesSize.SMALLEST);
        assertThat(NotesSize.ORDINARY.smaller().pixels()).isLessThan(NotesSize.ORDINARY.pixels());
    }
}
