package org.lectern.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A drawing in SVG. It is drawn alone: nothing that it names is read, from no file, no address and not from the
/// drawing
/// itself; no script in it is run, and nothing in it moves.
public final class Svg {

    /// A longer drawing is not read, in bytes.
    static final int LARGEST_FILE = 4 << 20;

    /// The library tells every fault of a drawing to its log; the description in place of the drawing says enough.
    private static final Logger QUIET = Logger.getLogger("com.github.weisj.jsvg");

    static {
        QUIET.setLevel(Level.OFF);
    }

    private final SVGDocument document;

    private Svg(SVGDocument document) {
        this.document = document;
    }

    /// Reads a drawing; empty when it is broken, too large or has no size.
    ///
    /// @param fonts that its words are set in
    public static Optional<Svg> read(byte[] file, SvgFonts fonts) {
        if (file.length > LARGEST_FILE) {
            return Optional.empty();
        }
        try {
            var context = fonts.context(file)
                    .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                    .build();
            return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(file), null, context))
                    .map(Svg::new)
                    .filter(svg -> svg.width() > 0 && svg.height() > 0);
        } catch (RuntimeException | StackOverflowError _) {
            return Optional.empty();
        }
    }

    /// Width that the drawing asks for, in pixels; with the height it tells its proportions.
    public double width() {
        return document.size().getWidth();
    }

    /// Height that the drawing asks for, in pixels.
    public double height() {
        return document.size().getHeight();
    }

    /// The drawing in so many pixels; empty when it cannot be drawn.
    ///
    /// @param width no more than [Pixels#LARGEST_SIDE], as the height
    public Optional<Pixels> at(int width, int height) {
        if (!Pixels.mayBe(width, height)) {
            return Optional.empty();
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height));
            return Optional.of(WebP.pixels(image));
        } catch (RuntimeException | StackOverflowError _) {
            return Optional.empty();
        } finally {
            graphics.dispose();
        }
    }
}
