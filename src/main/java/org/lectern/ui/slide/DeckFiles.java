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
public record DeckFiles(Optional<Path> folder) {

    /// A larger picture is not read.
    static final long LARGEST_FILE = 32L << 20;

    /// What an address leads to.
    public sealed interface Found {

        /// A file of the deck's folder.
        record File(Path path) implements Found {}

        /// No file that a deck may show.
        enum No implements Found {
            /// On another machine.
            NETWORK,
            /// Inside the address itself.
            EMBEDDED,
            /// A place on this machine or on a site, whatever the deck's folder is.
            ABSOLUTE,
            /// Outside the deck's folder.
            OUTSIDE,
            /// Not there.
            MISSING,
            /// A folder.
            FOLDER,
            /// Larger than any picture that is read.
            TOO_LARGE
        }
    }

    private static final Pattern NETWORK = Pattern.compile("^(?i:https?|ftps?|wss?):.*");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");

    /// The file that an address of the deck leads to; empty when it is elsewhere, missing or too large.
    Optional<Path> find(String url) {
        return look(url) instanceof Found.File(Path file) ? Optional.of(file) : Optional.empty();
    }

    /// Looks for what an address of the deck leads to, without any connection, in the deck's own folder only.
    public Found look(String url) {
        String address = url.strip();
        if (address.startsWith("//") || NETWORK.matcher(address).matches()) {
            return Found.No.NETWORK;
        }
        if (!mayShow(address)) {
            return address.startsWith("data:") ? Found.No.EMBEDDED : Found.No.ABSOLUTE;
        }
        return folder.map(home -> within(home, address)).orElse(Found.No.MISSING);
    }

    /// Whether a file holds a picture that can be drawn: PNG, JPEG, GIF, BMP, WebP or SVG.
    public static boolean holdsPicture(Path file) {
        return Drawing.of(file).isPresent();
    }

    /// Whether an address can lead into a deck's folder at all: it is relative, and names no scheme.
    static boolean mayShow(String url) {
        String address = url.strip();
        return !address.isEmpty()
                && !address.startsWith("/")
                && !address.startsWith("\\")
                && !SCHEME.matcher(address).matches();
    }

    private static Found within(Path home, String address) {
        try {
            Path root = home.toRealPath();
            Path named = root.resolve(decoded(address)).normalize();
            if (!named.startsWith(root)) {
                return Found.No.OUTSIDE;
            }
            // toRealPath follows links, so that a link in the folder does not lead out of it
            Path file = named.toRealPath();
            if (!file.startsWith(root)) {
                return Found.No.OUTSIDE;
            }
            if (!Files.isRegularFile(file)) {
                return Found.No.FOLDER;
            }
            return Files.size(file) <= LARGEST_FILE ? new Found.File(file) : Found.No.TOO_LARGE;
        } catch (IOException | InvalidPathException _) {
            return Found.No.MISSING;
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
