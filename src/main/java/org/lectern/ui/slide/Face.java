package org.lectern.ui.slide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// The typefaces of slides, carried by Lectern itself, so that slides look alike on every machine.
enum Face {
    TEXT("Inter-Regular.otf"),
    ITALIC("Inter-Italic.otf"),
    BOLD("Inter-SemiBold.otf"),
    BOLD_ITALIC("Inter-SemiBoldItalic.otf"),
    CODE("JetBrainsMono-Regular.ttf"),
    CODE_BOLD("JetBrainsMono-Bold.ttf");

    /// Width of every character of the code faces, relative to the size.
    static final double CODE_ADVANCE = 0.6;

    private final String fullName;

    Face(String file) {
        fullName = load(file).getName();
    }

    private static Font load(String file) {
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the build left out the font " + file);
            }
            Font font = Font.loadFont(in, 30);
            return font == null ? Font.getDefault() : font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The face at a size.
    ///
    /// @param size in logical pixels
    Font at(double size) {
        return new Font(fullName, size);
    }

    Face bold() {
        return switch (this) {
            case TEXT, BOLD -> BOLD;
            case ITALIC, BOLD_ITALIC -> BOLD_ITALIC;
            case CODE, CODE_BOLD -> CODE_BOLD;
        };
    }

    Face italic() {
        return switch (this) {
            case TEXT, ITALIC -> ITALIC;
            case BOLD, BOLD_ITALIC -> BOLD_ITALIC;
            case CODE, CODE_BOLD -> this;
        };
    }

    Face code() {
        return switch (this) {
            case TEXT, ITALIC, CODE -> CODE;
            case BOLD, BOLD_ITALIC, CODE_BOLD -> CODE_BOLD;
        };
    }
}
