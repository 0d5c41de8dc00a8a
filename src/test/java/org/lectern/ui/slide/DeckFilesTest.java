package org.lectern.ui.slide;

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

class DeckFilesTest {

    @TempDir
    private Path outside;

    private Path folder = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        folder = Files.createDirectories(outside.resolve("deck/pictures")).getParent();
        Files.writeString(outside.resolve("secret.png"), "secret");
        Files.writeString(folder.resolve("pictures/a tree.png"), "tree");
        Files.createSymbolicLink(folder.resolve("link.png"), outside.resolve("secret.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pictures/a tree.png", "./pictures/a%20tree.png", "pictures/../pictures/a tree.png?w=3#x"})
    void findsFilesOfTheDecksFolder(String url) {
        assertThat(new DeckFiles(Optional.of(folder)).find(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.png",
                "pictures/../../secret.png",
                "%2e%2e/secret.png",
                "link.png",
                "/etc/hostname",
                "\\secret.png",
                "file:secret.png",
                "https://example.org/a.png",
                "pictures",
                "missing.png",
                "\0.png",
                ""
            })
    void showsNothingElse(String url) {
        assertThat(new DeckFiles(Optional.of(folder)).find(url)).isEmpty();
    }

    @Test
    void withoutAFolderThereAreNoFiles() {
        assertThat(new DeckFiles(Optional.empty()).find("pictures/a tree.png")).isEmpty();
    }
}
