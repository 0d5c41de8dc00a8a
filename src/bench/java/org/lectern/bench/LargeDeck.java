package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a deck as large as one asks for. Each slide has a heading, bullets with a link, code and a note, about 900
/// bytes; the same number of slides is always the same text.
public final class LargeDeck {

    private static final List<String> WORDS = List.of(
            "harbour", "signal", "keeper", "lamp", "tide", "weather", "engine", "letter", "morning", "window", "paper",
            "the", "of", "and", "with", "before", "after", "slowly", "keeps", "turns", "reads", "carries", "between",
            "small", "bright", "patient", "twelve", "nearly", "always", "storm", "ledger", "ladder", "glass", "boat");

    private final Random random = new Random(1851);
    private final StringBuilder text = new StringBuilder();

    private LargeDeck() {}

    /// Writes the file.
    ///
    /// @param arguments how many slides, and the file
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[1]), of(Integer.parseInt(arguments[0])));
    }

    /// The deck's text, as Marp reads it.
    public static String of(int slides) {
        LargeDeck deck = new LargeDeck();
        deck.text.append("---\nmarp: true\ntitle: A very long talk\nauthor: Somebody Patient\n---\n");
        for (int i = 1; i <= slides; i++) {
            deck.slide(i);
        }
        return deck.text.toString();
    }

    private void slide(int number) {
        if (number > 1) {
            text.append("\n---\n");
        }
        text.append("\n# %d %s\n\n".formatted(number, words(5)));
        text.append("- %s **%s** %s\n".formatted(words(8), words(2), words(3)));
        text.append("- See [%s](https://example.org/%s/%d), %s\n".formatted(words(3), word(), number, words(5)));
        text.append("- %s `%s` %s\n".formatted(words(7), word(), words(4)));
        text.append("  - %s *%s*\n".formatted(words(9), words(2)));
        text.append("- %s\n\n".formatted(words(20)));
        text.append("```java\n");
        text.append("int %s = %s(%d);\n".formatted(word(), word(), number));
        text.append("for (String %s : %s) {\n".formatted(word(), word()));
        text.append("    %s.%s(\"%s\");\n}\n```\n\n".formatted(word(), word(), words(4)));
        text.append("<!-- %s. %s.\n%s. -->\n".formatted(words(16), words(14), words(14)));
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(_ -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
