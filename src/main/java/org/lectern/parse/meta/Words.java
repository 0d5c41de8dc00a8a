package org.lectern.parse.meta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Words from a resource file of this package; `#` begins a comment line.
final class Words {

    private final Set<String> words;

    private Words(Set<String> words) {
        this.words = words;
    }

    /// The words and phrases of a file, one a line.
    static Words of(String file) {
        return new Words(lines(file).stream().map(Words::folded).collect(Collectors.toUnmodifiableSet()));
    }

    /// The lines of a file without blank ones and comments.
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the word or phrase is one of them; case does not matter.
    boolean has(String phrase) {
        return words.contains(folded(phrase));
    }

    /// Whether the text contains one of them as a word, or as two words in a row.
    boolean in(String text) {
        String[] parts = WordSplit.of(text);
        for (int i = 0; i < parts.length; i++) {
            if (has(parts[i]) || (i > 0 && has(parts[i - 1] + " " + parts[i]))) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
