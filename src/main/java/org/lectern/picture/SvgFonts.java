package org.lectern.picture;

import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.TextContent;
import com.github.weisj.jsvg.parser.css.CssParser;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets the words of drawings in typefaces that Lectern brings along, whatever the drawing names and whatever the
/// machine has, so that a drawing looks alike everywhere.
public final class SvgFonts {

    private static final Logger LOG = Logger.getLogger(SvgFonts.class.getName());
    private static final String FAMILY = "font-family";
    private static final Pattern DECLARATION =
            Pattern.compile("(?i)(font-family\\s*:\\s*)((?:\"[^\"]*\"|'[^']*'|[^;}\"'])*)");
    /// Words, and lengths that are measured by words.
    private static final Pattern NEEDS_FACES = Pattern.compile("(?i)<(?:\\w+:)?text|\\d(?:em|ex|rem|ch)\\b");
    private static final Pattern FIXED = Pattern.compile("(?i)mono|courier|consol|menlo|monaco|typewriter|code");
    private static final List<String> INHERITED = List.of("inherit", "unset");
    /// What is drawn elsewhere than it stands, and takes nothing over from there.
    private static final List<String> APART = List.of("svg", "pattern", "marker", "mask", "clippath");
    private static final int DEEPEST = 200;

    private final List<SvgFace> faces;
    private final String text;
    private final String code;
    private final Function<String, String> byLetters;
    private boolean registered;

    /// @param text family for words; the names of families are single words
    /// @param code family for what names a typeface of fixed width
    /// @param byLetters the family that has the letters of a text
    public SvgFonts(List<SvgFace> faces, String text, String code, Function<String, String> byLetters) {
        this.faces = List.copyOf(faces);
        this.text = text;
        this.code = code;
        this.byLetters = byLetters;
    }

    /// How a drawing is read so that its words are set in these faces.
    ///
    /// @param file the drawing, as it is written
    LoaderContext.Builder context(byte[] file) {
        if (NEEDS_FACES.matcher(letters(file)).find()) {
            register();
        }
        CssParser own = LoaderContext.createDefault().cssParser();
        return LoaderContext.builder()
                .cssParser(parts -> own.parse(parts.stream()
                        .map(part ->
                                declared(String.valueOf(part), this::family).toCharArray())
                        .toList()))
                .preProcessor(root -> {
                    if (root.attribute(FAMILY) == null) {
                        root.setAttribute(FAMILY, text);
                    }
                    set(root, 0);
                });
    }

    /// The letters of ASCII in a file, also where each takes two bytes.
    private static String letters(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    /// Makes the faces known to the platform. The library looks once for what the platform has, so that comes first.
    private synchronized void register() {
        if (!registered) {
            registered = true;
            faces.forEach(SvgFonts::register);
        }
    }

    private static void register(SvgFace face) {
        try {
            byte[] font = FontNames.of(face.file().get(), face);
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font)));
        } catch (FontFormatException | IOException e) {
            LOG.log(Level.WARNING, e, () -> "no face for drawings: " + face.family());
        }
    }

    private void set(DomElement element, int depth) {
        String own = ownFamily(element);
        String family = element.attribute(FAMILY);
        boolean apart = APART.contains(element.tagName().toLowerCase(Locale.ROOT));
        if (!own.equals(text)) {
            element.setAttribute(FAMILY, own);
        } else if (family != null || apart) {
            element.setAttribute(FAMILY, family == null ? text : family(family));
        }
        String style = element.attribute("style");
        if (style != null) {
            element.setAttribute("style", declared(style, named -> own.equals(text) ? family(named) : own));
        }
        if (depth < DEEPEST) {
            element.children().forEach(child -> set(child, depth + 1));
        }
    }

    /// The family that has the letters of an element's own words: the usual one, unless it lacks them.
    private String ownFamily(DomElement element) {
        StringBuilder words = new StringBuilder();
        for (int child = 0; child <= element.children().size(); child++) {
            for (TextContent.Segment segment : element.textContent().contentAfterChildIndex(child - 1)) {
                words.append(segment.text());
            }
        }
        boolean name = element.tagName().equalsIgnoreCase("style");
        return words.isEmpty() || name ? text : byLetters.apply(words.toString());
    }

    private static String declared(String css, UnaryOperator<String> family) {
        return DECLARATION
                .matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + family.apply(found.group(2))));
    }

    private String family(String named) {
        String name = named.strip();
        if (INHERITED.contains(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        return FIXED.matcher(name).find() ? code : text;
    }
}
