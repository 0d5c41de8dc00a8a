package org.lectern.formula;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// Draws formulas that are written in TeX notation.
///
/// Nothing in a formula is run or read from elsewhere: commands that define others, load pictures, fonts or classes are
/// refused, and so is what is too long or nests too deep.
public final class Tex {

    /// How formulas are set.
    public enum Style {
        /// On lines of their own: sums and fractions at full height.
        DISPLAY,
        /// Inside a line of text.
        INLINE,
        /// Inside a line of bold text.
        BOLD
    }

    /// No formula that an audience can read is larger, in sizes of the type.
    static final double LARGEST = 200;

    /// The longest path of an outline, in characters.
    static final int MOST_SHAPES = 250_000;

    private static final int MOST_REMEMBERED = 400;

    private record Key(String tex, Style style) {}

    // The library keeps its symbols and fonts in static maps, so formulas are drawn one at a time.
    private static final Map<Key, Optional<Outline>> DRAWN = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<Outline>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private Tex() {}

    /// The outline of a formula; empty when it cannot be understood or is refused. The same formula has the same
    /// outline
    /// on every machine.
    ///
    /// @param tex without dollar signs
    public static Optional<Outline> outline(String tex, Style style) {
        return outline(new Key(tex.strip(), style));
    }

    /// The outline of a formula on lines of its own, which goes on in a further row where it would be too wide. What
    /// cannot be broken stays wider.
    ///
    /// @param widest in sizes of the type
    public static Optional<Outline> wrapped(String tex, double widest) {
        return outline(Rows.of(tex.strip(), widest, Tex::width), Style.DISPLAY);
    }

    private static double width(String tex) {
        return outline(tex, Style.DISPLAY)
                .map(outline -> outline.width() / Outline.UNITS)
                .orElse(LARGEST);
    }

    private static Optional<Outline> outline(Key key) {
        synchronized (DRAWN) {
            return DRAWN.computeIfAbsent(key, Tex::drawn);
        }
    }

    private static Optional<Outline> drawn(Key key) {
        if (TexGuard.refuses(key.tex())) {
            return Optional.empty();
        }
        String tex = Synonyms.replaced(key.tex());
        return key.style() == Style.BOLD
                ? attempt("\\boldsymbol{" + tex + "}", key).or(() -> attempt(tex, key))
                : attempt(tex, key);
    }

    private static Optional<Outline> attempt(String tex, Key key) {
        try {
            return recorded(icon(tex, key));
        } catch (RuntimeException | StackOverflowError _) {
            // the library tells of what it does not understand in many ways, and of no line
            return Optional.empty();
        }
    }

    private static TeXIcon icon(String tex, Key key) {
        int style = key.style() == Style.DISPLAY ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        return new TeXFormula(tex).new TeXIconBuilder()
                .setStyle(style)
                .setSize((float) Outline.UNITS)
                .setTrueValues(true)
                .build();
    }

    private static Optional<Outline> recorded(TeXIcon icon) {
        double width = icon.getTrueIconWidth();
        double height = icon.getTrueIconHeight();
        double descent = icon.getTrueIconDepth();
        if (!isReadable(width) || !isReadable(height)) {
            return Optional.empty();
        }
        var recorder = new ShapeRecorder();
        icon.setForeground(Color.BLACK);
        icon.paintIcon(null, recorder, 0, 0);
        if (recorder.sawForeign()) {
            return Optional.empty();
        }
        double ascent = height - descent;
        var shapes = recorder.shapes();
        shapes.transform(AffineTransform.getTranslateInstance(0, -ascent));
        String path = SvgPath.of(shapes);
        return path.length() > MOST_SHAPES ? Optional.empty() : Optional.of(new Outline(path, width, ascent, descent));
    }

    private static boolean isReadable(double length) {
        return length > 0 && length <= LARGEST * Outline.UNITS;
    }
}
