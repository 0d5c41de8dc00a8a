package org.lectern.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The folder that pictures are written to.
///
/// @param path created when it is not there
public record PictureFolder(Path path) {

    /// Writes one picture of several, such as `slide-001.png`; an older file of that name is replaced.
    ///
    /// @param name what it shows, such as `slide`
    /// @param number from 1
    /// @return the file
    public Path write(String name, int number, Picture picture) throws IOException {
        return write(String.format(Locale.ROOT, "%s-%03d", name, number), picture);
    }

    /// Writes one picture as `name.png`; an older file of that name is replaced.
    ///
    /// @return the file
    public Path write(String name, Picture picture) throws IOException {
        Files.createDirectories(path);
        Path file = path.resolve(name + ".png");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Png.write(picture, out);
        }
        return file;
    }
}
