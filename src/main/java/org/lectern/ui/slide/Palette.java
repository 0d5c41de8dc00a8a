package org.lectern.ui.slide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.lectern.deck.SlideStyle;

/// The colours of a slide, by token: `paper`, `ink`, `muted` … as in the style sheets of the themes, without their
/// prefix.
record Palette(Map<String, Color> colours) {

    private static final Pattern TOKEN = Pattern.compile("-lectern-([a-z-]+)\\s*:\\s*(#[0-9a-fA-F]{6})\\s*;");
    private static final List<String> TINTS = List.of("accent", "code-keyword", "code-literal", "code-comment");
    private static final List<String> ROLES = List.of("paper", "ink", "muted", "accent");
    private static final double QUIET = 0.12;
    private static final double SURFACE = 0.06;
    private static final double MARKED = 0.14;
    private static final double LINE = 0.3;
    // rule (WCAG 2, 1.4.11): graphics
    private static final double GRAPHICS = 3;

    Palette {
        colours = Map.copyOf(colours);
    }

    /// Those of a deck: its theme's, and its own in their place.
    static Palette of(DeckLook look) {
        return of(look.theme()).own(look.own().tokens());
    }

    /// The same with colours that a deck brings along. Where its ground is another, what stands on it and is not named
    /// follows, so that it is still read.
    Palette own(Map<String, Color> tokens) {
        Map<String, Color> all = new TreeMap<>(colours);
        Optional.ofNullable(tokens.get("paper"))
                .ifPresent(paper -> ground(all, paper, Optional.ofNullable(tokens.get("ink"))));
        return new Palette(all).with(tokens);
    }

    /// The same with other colours for some tokens.
    Palette with(Map<String, Color> others) {
        Map<String, Color> all = new TreeMap<>(colours);
        all.putAll(others);
        return new Palette(all);
    }

    /// Names of the tokens.
    Set<String> tokens() {
        Set<String> names = new TreeSet<>(colours.keySet());
        names.add("title");
        return names;
    }

    /// Those of a theme.
    static Palette of(Theme theme) {
        try (var in = URI.create(theme.stylesheet()).toURL().openStream()) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Palette of(String css) {
        Map<String, Color> found = new HashMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            found.put(token.group(1), Color.web(token.group(2)));
        }
        return new Palette(found);
    }

    /// The colour of a token that every theme has.
    Color get(String token) {
        return Optional.ofNullable(colours.get(token)).orElse(Color.BLACK);
    }

    /// These with what a slide asks for, as far as its words stay readable.
    Palette asked(SlideStyle.Colours asked) {
        Palette base = asked.inverted() ? inverted() : this;
        Optional<Color> background = asked.background().flatMap(Palette::parsed).map(base::overPaper);
        Optional<Color> text = asked.text().flatMap(Palette::parsed).map(base::overPaper);
        Optional<Color> heading = asked.heading().flatMap(Palette::parsed).map(base::overPaper);
        if (background.isEmpty() && text.isEmpty() && heading.isEmpty()) {
            return base;
        }
        Map<String, Color> all = new TreeMap<>(base.colours);
        if (background.isPresent() || text.isPresent()) {
            base.ground(all, background.orElse(base.get("paper")), text);
        }
        heading.filter(colour -> Contrast.reads(colour, all.getOrDefault("paper", Color.WHITE)))
                .ifPresent(colour -> all.put("title", colour));
        if (background.isPresent()) {
            ROLES.forEach(role -> all.put("reverse-" + role, all.getOrDefault(role, base.get(role))));
        }
        return new Palette(all);
    }

    private Color overPaper(Color colour) {
        Color solid = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
        return get("paper").interpolate(solid, colour.getOpacity());
    }

    private void ground(Map<String, Color> all, Color paper, Optional<Color> text) {
        Color own = Contrast.between(get("ink"), paper) >= Veil.CONTRAST ? get("ink") : Contrast.blackOrWhite(paper);
        Color ink = text.filter(colour -> Contrast.reads(colour, paper)).orElse(own);
        Color surface = mixed(paper, ink, SURFACE);
        all.put("paper", paper);
        all.put("ink", ink);
        all.put("title", ink);
        all.put("surface", surface);
        all.put("marked", mixed(paper, ink, MARKED));
        all.put("line", paper.interpolate(ink, LINE));
        all.put("muted", mixed(ink, paper, QUIET, surface));
        for (String tint : TINTS) {
            all.put(tint, Contrast.reads(get(tint), surface) && Contrast.reads(get(tint), paper) ? get(tint) : ink);
        }
        all.put("pen", Contrast.between(get("pen"), paper) >= GRAPHICS ? get("pen") : ink);
    }

    /// A ground tinted by the text on it, as long as that stays readable.
    private static Color mixed(Color ground, Color text, double share) {
        Color mixed = ground.interpolate(text, share);
        return Contrast.reads(text, mixed) ? mixed : ground;
    }

    /// A text toned down by its ground, as long as it stays readable there and on the surface.
    private static Color mixed(Color text, Color ground, double share, Color surface) {
        Color mixed = text.interpolate(ground, share);
        return Contrast.reads(mixed, ground) && Contrast.reads(mixed, surface) ? mixed : text;
    }

    /// Light and dark change places.
    private Palette inverted() {
        Map<String, Color> all = new TreeMap<>(colours);
        new Palette(all).turned().ground(all, get("reverse-paper"), Optional.of(get("reverse-ink")));
        all.put("muted", get("reverse-muted"));
        all.put("accent", get("reverse-accent"));
        return new Palette(all);
    }

    private Palette turned() {
        Map<String, Color> all = new TreeMap<>(colours);
        TINTS.forEach(tint -> all.put(tint, get("reverse-accent")));
        return new Palette(all);
    }

    /// A colour as CSS writes it; none when it is no colour.
    static Optional<Color> parsed(String css) {
        try {
            return Optional.of(Color.web(css.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Declarations of all tokens, for the style of a node.
    String css() {
        return colours.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> "-lectern-" + entry.getKey() + ": " + hex(entry.getValue()) + ";")
                .collect(Collectors.joining(" "));
    }

    /// A colour as `#rrggbb`.
    static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }
}
