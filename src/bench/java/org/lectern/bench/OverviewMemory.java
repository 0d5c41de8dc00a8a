package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.lectern.talk.Opening;
import org.lectern.talk.Talk;
import org.lectern.ui.app.Wiring;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.overview.Overview;
import org.lectern.ui.panel.PanelHost;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.OffScreen;
import org.lectern.ui.slide.PageStore;

/// What the overview of a deck takes, in a window: heap after a collection, and all memory of the process.
public final class OverviewMemory {

    private static final double MEBI = 1024 * 1024;
    private static final long SETTLE = 400;

    private final OffScreen screen = OffScreen.start();
    private final PanelHost host = new PanelHost();
    private final Opening.Opened opened;

    private OverviewMemory(Opening.Opened opened) {
        this.opened = opened;
    }

    /// Measures the deck of a file: with a window but without the overview, with the overview as it opens, after paging
    /// through it to the end, and after it was closed.
    ///
    /// @param arguments the file
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (Wiring.talks().open(Path.of(arguments[0])) instanceof Opening.Opened opened) {
            new OverviewMemory(opened).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf("%-44s %12s %10s %8s%n", "", "thumbnails", "heap MiB", "RSS MiB");
        screen.onToolkitThread(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(host, 1000, 800));
            stage.show();
            return true;
        });
        tell("a window without the overview", 0);
        Overview overview = screen.onToolkitThread(this::open);
        tell("the overview", overview.thumbnails());
        int most = 0;
        int keys = opened.talk().size() / 4;
        for (int i = 0; i < keys; i++) {
            screen.onToolkitThread(() -> overview.handle(KeyStroke.press(KeyCode.DOWN)));
            TimeUnit.MILLISECONDS.sleep(8);
            most = Math.max(most, overview.thumbnails());
        }
        screen.onToolkitThread(() -> overview.handle(KeyStroke.press(KeyCode.END)));
        tell("the same after going through all of it", overview.thumbnails());
        System.out.println("most thumbnails at once: " + most);
        screen.onToolkitThread(() -> {
            host.close();
            return true;
        });
        tell("after closing it", 0);
        Platform.exit();
    }

    private Overview open() {
        Talk talk = opened.talk();
        var overview = new Overview(talk, DeckLook.of(talk.deck(), opened.file()), new PageStore(), 1, slide -> {});
        host.open(overview);
        return overview;
    }

    private static void tell(String what, int thumbnails) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(SETTLE);
        System.gc();
        TimeUnit.MILLISECONDS.sleep(SETTLE);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%-44s %12d %10.1f %8.0f%n",
                what, thumbnails, (runtime.totalMemory() - runtime.freeMemory()) / MEBI, resident());
    }

    private static double resident() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/self/status"));
        return lines.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
