package org.lectern.ui.slide;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A picture of block elements, light on dark, as high as a picture is among text of a size.
final class BlockArtPanel extends Region {

    private static final double INSET = 0.6;

    private final double height;
    private final double width;

    /// @param size of the text around, in logical pixels
    /// @param highest that the picture may be
    /// @param widest that it may be
    BlockArtPanel(BlockArt art, double size, double highest, double widest) {
        double inset = size * INSET;
        double cell = Math.min(
                (highest - 2 * inset) / (art.rows() * BlockArt.PROPORTION), (widest - 2 * inset) / art.columns());
        width = art.columns() * cell + 2 * inset;
        height = art.rows() * cell * BlockArt.PROPORTION + 2 * inset;
        getStyleClass().add("block-art");
        art.cells().forEach(part -> getChildren().add(block(part, cell, inset)));
    }

    private static Rectangle block(BlockArt.Cell part, double cell, double inset) {
        var block = new Rectangle(
                inset + part.x() * cell,
                inset + part.y() * cell * BlockArt.PROPORTION,
                part.width() * cell,
                part.height() * cell * BlockArt.PROPORTION);
        block.getStyleClass().setAll("block");
        block.setOpacity(part.opacity());
        block.setManaged(false);
        return block;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width;
    }

    @Override
    protected double computePrefHeight(double width) {
        return height;
    }
}
