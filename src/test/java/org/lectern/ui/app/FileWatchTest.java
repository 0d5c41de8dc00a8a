package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {

    @TempDir
    Path folder;

    private Path file;
    private FileWatch watch;

    @BeforeEach
    void save() throws IOException {
        file = folder.resolve("talk.md");
        Files.writeString(file, "one");
        watch = new FileWatch(file);
    }

    @Test
    void nothingHappened() {
        assertThat(watch.changed()).isFalse();
    }

    @Test
    void aSaveIsNoticedOnce() throws IOException {
        Files.writeString(file, "one and two");
        assertThat(watch.changed()).isTrue();
        assertThat(watch.changed()).isFalse();
    }

    @Test
    void aFileThatIsGoneForAMomentIsNoticedWhenItIsBack() throws IOException {
        Files.delete(file);
        assertThat(watch.changed()).isFalse();
        Files.writeString(file, "something else");
        assertThat(watch.changed()).isTrue();
    }

    @Test
    void aCompanionThatStaysAwayIsGone() throws IOException {
        FileWatch companion = FileWatch.ofCompanion(file);
        Files.delete(file);
        assertThat(companion.changed()).isFalse();
        assertThat(companion.changed()).isTrue();
        assertThat(companion.changed()).isFalse();
        assertThat(watch.changed()).isFalse();
        assertThat(watch.changed()).isFalse();
        Files.writeString(file, "again");
        assertThat(companion.changed()).isTrue();
    }

    @Test
    void aCompanionThatIsSavedAnewIsOneChange() throws IOException {
        FileWatch companion = FileWatch.ofCompanion(file);
        Files.delete(file);
        assertThat(companion.changed()).isFalse();
        Files.writeString(file, "other");
        assertThat(companion.changed()).isTrue();
        assertThat(companion.changed()).isFalse();
    }
}
