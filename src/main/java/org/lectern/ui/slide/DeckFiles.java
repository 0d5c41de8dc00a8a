package org.lectern.ui.slide;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The files that a deck may show: those in its own folder and below, and no others.
record DeckFiles(Optional<Path> folder) {

    /// A larger picture is not read.
    static final long LARGEST_FILE = 32L << 20;

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");

    /// The file that an address of the deck leads to; empty when it is elsewhere, missing or too large.
    Optional<Path> find(String url) {
        return mayShow(url) ? folder.flatMap(home -> within(home, url.strip())) : Optional.empty();
    }

    /// Whether an address can lead into a deck's folder at all: it is relative, and names no scheme.
    static boolean mayShow(String url) {
        String address = url.strip();
        return !address.isEmpty()
                && !address.startsWith("/")
                && !address.startsWith("\\")
                && !SCHEME.matcher(address).matches();
    }

    private static Optional<Path> within(Path home, String address) {
        try {
            Path root = home.toRealPath();
            // toRealPath follows links, so that a link in the folder does not lead out of it
            Path file = root.resolve(decoded(address)).toRealPath();
            boolean shown = file.startsWith(root) && Files.isRegularFile(file) && Files.size(file) <= LARGEST_FILE;
            return shown ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static String decoded(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return path;
        }
    }
}
