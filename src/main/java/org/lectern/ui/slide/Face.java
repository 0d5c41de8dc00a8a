package org.lectern.ui.slide;

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

    static {
        Fallback.prepare();
    }

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /// The face at a size.
    ///
    /// @param size in logical pixels
    Font at(double size) {
        return file().at(size);
    }

    /// Whether it can draw a character.
    boolean has(int letter) {
        return file().has(letter);
    }

    /// The file of the face.
    FontFile file() {
        return FontFile.named(file);
    }

    boolean isItalic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }

    boolean isBold() {
        return this == BOLD || this == BOLD_ITALIC || this == CODE_BOLD;
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
