package org.lectern.ui.slide;

import java.nio.IntBuffer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A picture that can be drawn over, in its own memory and in the renderer's.
///
/// A snapshot into an image that was there before gives it other pixels, and the renderer a further copy, until the
/// collector finds the old one (QuantumToolkit.renderToImage, SWResourceFactory): 8 MB for each full screen. Pixels of
/// a buffer go to the renderer's copy that is there.
final class Print {

    private final int width;
    private final int height;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    /// A picture of nothing.
    ///
    /// @param width in pixels
    /// @param height in pixels
    Print(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    Image image() {
        return image;
    }

    /// Becomes a picture of a part of that one.
    ///
    /// @param x where the part begins, in pixels from the left
    /// @param y in pixels from above
    void draw(Image from, int x, int y) {
        from.getPixelReader().getPixels(x, y, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        buffer.updateBuffer(all -> null);
        warm();
    }

    // The renderer takes its copy of a picture when it first draws it, which takes longer than to draw it.
    private void warm() {
        new Scene(new Group(new ImageView(image)), 1, 1).snapshot(new WritableImage(1, 1));
    }
}
