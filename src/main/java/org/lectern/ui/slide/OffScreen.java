package org.lectern.ui.slide;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.lectern.export.Picture;

/// The toolkit without a screen: draws scenes that are never shown, with no display and no GTK.
///
/// It starts the toolkit when it is not running yet; closing it ends the toolkit that it started, for good: JavaFX
/// starts once in the life of a process.
public final class OffScreen implements AutoCloseable {

    private final boolean started;

    private OffScreen(boolean started) {
        this.started = started;
    }

    /// Starts the toolkit on its headless platform, or joins the toolkit that runs already.
    public static OffScreen start() {
        // The same bytes on every machine: drawn in software, in greys, on a screen that is always there.
        setUnlessSet("glass.platform", "Headless");
        setUnlessSet("prism.order", "sw");
        setUnlessSet("prism.lcdtext", "false");
        return new OffScreen(startToolkit());
    }

    /// Joins the toolkit that runs already, whose thread works on.
    public static OffScreen running() {
        return new OffScreen(false);
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static boolean startToolkit() {
        var running = new CompletableFuture<Void>();
        try {
            Platform.startup(() -> running.complete(null));
        } catch (IllegalStateException _) {
            return false;
        }
        running.join();
        Platform.setImplicitExit(false);
        return true;
    }

    /// Draws a scene with this root.
    ///
    /// @param root makes the nodes; called on the toolkit's own thread, as everything of JavaFX
    /// @param width in pixels
    /// @param height in pixels
    public Picture draw(Supplier<? extends Parent> root, int width, int height) {
        return onToolkitThread(() -> snapshot(root.get(), width, height));
    }

    /// Does something on the toolkit's thread and waits for its result.
    public <T> T onToolkitThread(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("could not be drawn: " + e.getCause(), e.getCause());
        }
    }

    private static Picture snapshot(Parent root, int width, int height) {
        var scene = new Scene(root, width, height);
        // A control makes the nodes of its skin in a first pass; what hangs below them gets its styles in a second.
        root.applyCss();
        root.layout();
        var image = scene.snapshot(new WritableImage(width, height));
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Picture(width, height, argb);
    }

    @Override
    public void close() {
        if (started) {
            Platform.exit();
        }
    }
}
