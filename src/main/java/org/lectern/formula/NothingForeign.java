package org.lectern.formula;

import java.awt.Color;
import java.awt.Image;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/// A drawing surface that takes no letters of the machine's fonts and no pictures, and remembers that there were some.
abstract class NothingForeign extends NoPixels {

    private boolean foreign;

    /// Whether something was drawn that is no shape of the formula's own fonts: letters of the machine's, or a picture.
    boolean sawForeign() {
        return foreign;
    }

    @Override
    public void drawString(String text, float x, float y) {
        foreign = true;
    }

    @Override
    public void drawString(String text, int x, int y) {
        foreign = true;
    }

    @Override
    public void drawString(AttributedCharacterIterator iterator, int x, int y) {
        foreign = true;
    }

    @Override
    public void drawString(AttributedCharacterIterator iterator, float x, float y) {
        foreign = true;
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        foreign = true;
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        return foreignPicture();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        foreign = true;
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        foreign = true;
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        foreign = true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return foreignPicture();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return foreignPicture();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
        return foreignPicture();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, Color ground, ImageObserver observer) {
        return foreignPicture();
    }

    @Override
    public boolean drawImage(
            Image image,
            int toX1,
            int toY1,
            int toX2,
            int toY2,
            int fromX1,
            int fromY1,
            int fromX2,
            int fromY2,
            ImageObserver observer) {
        return foreignPicture();
    }

    @Override
    public boolean drawImage(
            Image image,
            int toX1,
            int toY1,
            int toX2,
            int toY2,
            int fromX1,
            int fromY1,
            int fromX2,
            int fromY2,
            Color ground,
            ImageObserver observer) {
        return foreignPicture();
    }

    private boolean foreignPicture() {
        foreign = true;
        return true;
    }
}
