package org.lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNeighboursTest {

    @TempDir
    private Path root;

    private Path deck;

    @BeforeEach
    void makeFolders() throws IOException {
        Path talk = Files.createDirectories(root.resolve("talk/code"));
        deck = Files.writeString(root.resolve("talk/deck.slide"), "Talk\n");
        Files.writeString(talk.resolve("oven.go"), "func bake() {}\n");
        Files.writeString(root.resolve("secret.txt"), "not for anyone\n");
    }

    @Test
    void filesOfTheOwnFolderAreRead() {
        assertThat(text("code/oven.go")).contains("func bake() {}\n");
        assertThat(text("./code/../code/oven.go")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret.txt", "code/../../secret.txt", "/etc/passwd", "missing.go", "code", "", "\u0000"})
    void nothingElseIsRead(String path) {
        assertThat(text(path)).isEmpty();
    }

    @Test
    void linksThatLeadOutsideAreNotFollowed() throws IOException {
        Files.createSymbolicLink(root.resolve("talk/link.txt"), root.resolve("secret.txt"));
        assertThat(text("link.txt")).isEmpty();
    }

    private Optional<String> text(String path) {
        return new FolderNeighbours(new FileSource()).text(deck.toString(), path);
    }
}
