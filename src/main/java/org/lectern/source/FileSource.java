package org.lectern.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Problem;

/// Reads a file from disk as text.
///
/// A folder with a text in it is a bundle (`talk.iapresenter`, `talk.textbundle`) and is read as that text.
public final class FileSource implements SourceReader {

    /// The largest file that is read, in bytes: 64 MiB.
    public static final long LARGEST = 64L * 1024 * 1024;

    // rule: a TextBundle holds one file called text, whose ending says what it is written in
    private static final List<String> BUNDLE_TEXTS = List.of("text.md", "text.markdown", "text.txt");

    private final long largest;

    /// A reader with the usual limit.
    public FileSource() {
        this(LARGEST);
    }

    FileSource(long largest) {
        this.largest = largest;
    }

    @Override
    public Source read(Path file) {
        String name = file.toString();
        try {
            return read(name, Files.isDirectory(file) ? bundled(file) : file, Files.isDirectory(file));
        } catch (IOException e) {
            return refused(
                    name,
                    "unreadable",
                    "%s cannot be read (%s). Check the file and its disk, and try again."
                            .formatted(name, e.getMessage()));
        }
    }

    private static Path bundled(Path folder) {
        return BUNDLE_TEXTS.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(folder.resolve(BUNDLE_TEXTS.getFirst()));
    }

    private Source read(String name, Path file, boolean bundle) throws IOException {
        if (!Files.exists(file)) {
            return bundle
                    ? refused(name, "folder", name + " is a folder. Open one of the files in it.")
                    : refused(name, "missing", "There is no file " + name + ". Check its name and folder.");
        }
        if (Files.isDirectory(file)) {
            return refused(name, "folder", name + " is a folder. Open one of the files in it.");
        }
        if (!Files.isReadable(file)) {
            return refused(
                    name, "unreadable", "You may not read %s. Change its permissions, or copy it.".formatted(name));
        }
        return text(name, bytes(file));
    }

    private Source text(String name, byte[] bytes) {
        if (bytes.length > largest) {
            return refused(
                    name,
                    "too-large",
                    "%s is larger than %d MiB, the most that is read. Split it, or leave parts out."
                            .formatted(name, Math.max(1, largest >> 20)));
        }
        Optional<Problem> binary = NotText.problem(name, bytes);
        if (binary.isPresent()) {
            return new Unreadable(name, binary.get());
        }
        SourceText text = Decoding.decode(name, bytes);
        return text.text().chars().noneMatch(FileSource::isVisible)
                ? refused(
                        name,
                        "empty",
                        name + " is empty: there is nothing to show. Write something into it, and open it again.")
                : text;
    }

    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }

    /// One byte more than the limit shows that there is more; a pipe has no size that could be asked for.
    private byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Math.toIntExact(largest + 1));
        }
    }

    private static Unreadable refused(String name, String kind, String message) {
        return new Unreadable(name, Problem.error(kind, message));
    }
}
