package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.source.FileSource;

/// Files that cannot be read: each is one plain sentence with the file in it, exit code 1, and no end to the others.
class BadInputTest {

    @TempDir
    private Path folder = Path.of("");

    private final Said lectern = Said.withDisplay();

    @Test
    void missing() {
        refuses(folder.resolve("nowhere.md"), "There is no file");
    }

    @Test
    void aFolder() throws IOException {
        refuses(Files.createDirectory(folder.resolve("talks")), "is a folder");
    }

    @Test
    void unreadable() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.md"), "# Secret\n");
        file.toFile().setReadable(false, false);
        assumeFalse(Files.isReadable(file), "root reads everything");

        refuses(file, "may not read");
    }

    @Test
    void empty() throws IOException {
        refuses(Files.createFile(folder.resolve("empty.md")), "is empty");
    }

    @Test
    void blank() throws IOException {
        refuses(Files.writeString(folder.resolve("blank.md"), " \n\n\t\n"), "is empty");
    }

    @Test
    void binary() throws IOException {
        byte[] noise = new byte[4096];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i % 7);
        }
        refuses(Files.write(folder.resolve("noise.txt"), noise), "is not text");
    }

    @Test
    void aPdf() throws IOException {
        refuses(Files.writeString(folder.resolve("talk.pdf"), "%PDF-1.7\n..."), "a PDF");
    }

    @Test
    void tooLarge() throws IOException {
        Path file = folder.resolve("large.md");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(FileSource.LARGEST + 1);
        }
        refuses(file, "larger than 64 MiB");
    }

    @Test
    void theNextFileIsStillRead() throws IOException {
        Path good = Files.writeString(folder.resolve("good.md"), "# Good\n");

        assertThat(lectern.run("inspect", folder.resolve("nowhere.md").toString(), good.toString()))
                .isEqualTo(1);
        assertThat(lectern.out()).startsWith(good.toString());
    }

    @Test
    void nothingIsDrawnOfAFileThatCannotBeRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.md"));

        assertThat(lectern.run("export", "--to", "png", "-o", folder.toString(), empty.toString()))
                .isEqualTo(1);
        assertThat(lectern.drawn).isEmpty();
    }

    private void refuses(Path file, String because) {
        assertThat(lectern.run("inspect", file.toString())).isEqualTo(1);
        assertThat(lectern.out()).isEmpty();
        assertThat(lectern.err().lines())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .startsWith("lectern: ")
                        .contains(file.toString(), because)
                        .endsWith("."));
    }
}
