package org.lectern.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sample decks that come with Lectern.
public final class Samples {

    /// The system property that names their folder; the launcher sets it.
    public static final String FOLDER = "lectern.decks";

    private static final String README = "README.md";
    private static final String WELCOME = "welcome.md";

    private Samples() {}

    /// The samples where the launcher says they are; none when it does not say.
    public static List<Path> installed() {
        return Optional.ofNullable(System.getProperty(FOLDER))
                .map(Path::of)
                .map(Samples::in)
                .orElse(List.of());
    }

    /// The samples of a folder, the welcome first, then by name.
    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Samples::isDeck)
                    .sorted((a, b) -> Boolean.compare(isWelcome(b), isWelcome(a)) != 0
                            ? Boolean.compare(isWelcome(b), isWelcome(a))
                            : a.compareTo(b))
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static boolean isDeck(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.equals(README) && (name.endsWith(".md") || name.endsWith(".txt"));
    }

    private static boolean isWelcome(Path file) {
        return file.endsWith(WELCOME);
    }

    /// A name to read, such as "Conference post" for `conference-post.md`.
    static String title(Path file) {
        String name =
                String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "").replace('-', ' ');
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
