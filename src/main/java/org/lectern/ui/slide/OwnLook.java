package org.lectern.ui.slide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;

/// The looks that a deck brings along in `lectern.css` beside it: tokens of the theme, and simple rules for the classes
/// of
/// slides. Nothing outside the deck's folder is ever read for it, and nothing from the network.
///
/// @param css the rules that are used, written anew; empty for none
/// @param tokens colours that stand in for those of the theme, without their prefix
/// @param complaints what was left aside, each a sentence that names its line
public record OwnLook(String css, Map<String, Color> tokens, List<String> complaints) {

    /// The file's name.
    public static final String FILE = "lectern.css";

    /// A larger file is not read.
    static final long LARGEST = 64 << 10;

    /// Nothing of its own.
    public static final OwnLook NONE = new OwnLook("", Map.of(), List.of());

    public OwnLook {
        tokens = Map.copyOf(tokens);
        complaints = List.copyOf(complaints);
    }

    /// What a folder's own style sheet says.
    ///
    /// @param folder of the deck; none when it has none
    static OwnLook in(Optional<Path> folder) {
        var files = new DeckFiles(folder);
        return files.find(FILE).map(file -> read(file, files)).orElse(NONE);
    }

    private static OwnLook read(Path file, DeckFiles files) {
        try {
            if (Files.size(file) > LARGEST) {
                return new OwnLook("", Map.of(), List.of(FILE + " is larger than 64 KiB, so it was not read."));
            }
            return OwnLookReader.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), files);
        } catch (IOException _) {
            return new OwnLook("", Map.of(), List.of(FILE + " could not be read."));
        }
    }

    /// The same, with a complaint for each kind of text that its colours make hard to read.
    OwnLook over(Theme theme) {
        if (tokens.isEmpty()) {
            return this;
        }
        Palette all = Palette.of(theme).own(tokens);
        List<String> more = new ArrayList<>(complaints);
        for (String text : List.of("ink", "muted", "accent", "reverse-ink", "reverse-muted")) {
            String paper = text.startsWith("reverse") ? "reverse-paper" : "paper";
            double contrast = Contrast.between(all.get(text), all.get(paper));
            if (contrast < Contrast.READABLE) {
                more.add(String.format(
                        Locale.ROOT,
                        "%s: -lectern-%s on -lectern-%s has a contrast of %.1f to 1; less than %.1f is hard to read.",
                        FILE,
                        text,
                        paper,
                        contrast,
                        Contrast.READABLE));
            }
        }
        return new OwnLook(css, tokens, more);
    }

    /// The rules as an address of a style sheet; none when there are none.
    ///
    /// @param theme whose other colours follow where the ground is another
    Optional<String> stylesheet(Theme theme) {
        String all = tokens.containsKey("paper")
                ? ".slide-view {\n" + Palette.of(theme).own(tokens).css() + "\n}\n" + css
                : css;
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of("data:text/css;charset=UTF-8;base64,"
                        + Base64.getEncoder().encodeToString(all.getBytes(StandardCharsets.UTF_8)));
    }
}
