package org.lectern.ui.slide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;

/// A font that Lectern carries, loaded when it is first needed.
final class FontFile {

    /// JavaFX knows a loaded font in the whole process, so it is loaded once in the whole process.
    private static final Map<String, FontFile> LOADED = new ConcurrentHashMap<>();

    private final String file;
    private Optional<String> name = Optional.empty();
    private Optional<CharacterMap> characters = Optional.empty();

    private FontFile(String file) {
        this.file = file;
    }

    static FontFile named(String file) {
        return LOADED.computeIfAbsent(file, FontFile::new);
    }

    /// The font at a size in logical pixels.
    synchronized Font at(double size) {
        if (name.isEmpty()) {
            name = Optional.of(load());
        }
        return new Font(name.get(), size);
    }

    /// Whether it can draw a character.
    synchronized boolean has(int letter) {
        if (characters.isEmpty()) {
            characters = Optional.of(map());
        }
        return characters.get().has(letter);
    }

    private String load() {
        try (InputStream in = open()) {
            Font font = Font.loadFont(in, 30);
            return font == null ? Font.getDefault().getName() : font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CharacterMap map() {
        return CharacterMap.of(bytes());
    }

    /// The file itself.
    byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() {
        InputStream in = FontFile.class.getResourceAsStream("fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("the build left out the font " + file);
        }
        return in;
    }
}
