package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A file of pdfpc that is written beside a talk while it is open.
class SidecarTest extends OnBreadTalk {

    @Test
    void whatItSaysIsTakenIntoTheTalk() throws IOException, TimeoutException {
        write("[duration]\n45\n[last_minutes]\n2\n[notes]\n### 2\nNot this.\n### 4\nAsk who bakes.\n");

        TestLectern.until(() -> notes(4).equals("Ask who bakes."));
        assertThat(notes(2)).isEqualTo("A whisper about flour.");
        assertThat(lectern.talk().talk().plan().length()).contains(Duration.ofMinutes(20));
        assertThat(lectern.talk().talk().plan().lastMinutes()).contains(Duration.ofMinutes(2));
    }

    @Test
    void oneThatCannotBeUnderstoodIsToldAndNotInTheWay(FxRobot robot) throws IOException, TimeoutException {
        write("{\"pdfpcFormat\": 2");

        TestLectern.until(() -> robot.lookup((Labeled label) -> label.getText() != null
                        && label.getText().startsWith("bread.pdfpc beside the deck is left aside"))
                .tryQuery()
                .isPresent());
        assertThat(lectern.slide()).isEqualTo(1);
    }

    private void write(String pdfpc) throws IOException {
        Files.writeString(folder.resolve("bread.pdfpc"), pdfpc);
    }

    private String notes(int slide) {
        return lectern.talk().talk().slide(slide).notes().text();
    }
}
