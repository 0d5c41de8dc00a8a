package org.lectern.ui.slide;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// A picture of a slide: a part of an image.
public record Print(Image image, Rectangle2D part) {

    /// Shows it there.
    public void on(ImageView view) {
        view.setImage(image);
        view.setViewport(part);
    }
}
