package org.lectern.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

    @TempDir
    Path folder;

    @Test
    void theWelcomeComesFirstAndTheReadmeIsNoSample() throws IOException {
        for (String name : new String[] {"README.md", "marp-notes.md", "welcome.md", "a.txt", "picture.png"}) {
            Files.createFile(folder.resolve(name));
        }
        assertThat(Samples.in(folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("welcome.md", "a.txt", "marp-notes.md");
    }

    @Test
    void aFolderThatIsNotThereHasNoSamples() {
        assertThat(Samples.in(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void samplesHaveNamesToRead() {
        assertThat(Samples.title(Path.of("conference-post.md"))).isEqualTo("Conference post");
    }

    @Test
    void aRecentFileSaysWhereItIs() {
        Path home = folder.resolve("ada");
        assertThat(new RecentFile(home.resolve("talks/bread.md"), false).folder(home))
                .isEqualTo(Path.of("~", "talks").toString());
        assertThat(new RecentFile(folder.resolve("bread.md"), true).folder(home))
                .isEqualTo(folder.toString());
    }
}
