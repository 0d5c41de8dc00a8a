package org.lectern.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Writes texts of many slides out of the marks of a few dialects, with words between, and now and then a mark that
/// comes so often, or nests so deep, as nobody would write it.
final class Grammar {

    private static final List<String> WORDS = List.of(
            "harbour",
            "Signals",
            "keeper",
            "The",
            "of",
            "Lamp",
            "tide.",
            "Weather:",
            "engine",
            "(letter)",
            "Morning",
            "Fl\u00f6\u00dfe",
            "window,",
            "paper?",
            "Ana Lima",
            "3.14",
            "2026",
            "\u706f\u53f0",
            "don't",
            "ex-",
            "ACME",
            "\u00e9t\u00e9");

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16,
            Charset.forName("windows-1252"));

    private static final int MOST_PIECES = 60;
    private static final int MOST_DIALECT_MARKS = 8;
    private static final int LONGEST_RUN = 2_000;

    private final Random random;

    Grammar(long seed) {
        random = new Random(seed);
    }

    /// The bytes of a text.
    byte[] text() {
        List<String> marks = IntStream.range(0, 2 + random.nextInt(MOST_DIALECT_MARKS))
                .mapToObj(_ -> any(Dictionary.MARKS))
                .toList();
        StringBuilder text = new StringBuilder();
        for (int pieces = 1 + random.nextInt(MOST_PIECES); pieces > 0; pieces--) {
            text.append(piece(marks));
        }
        String ends = List.of("\n", "\n", "\r\n", "\r").get(random.nextInt(4));
        return text.toString().replace("\n", ends).getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
    }

    private String piece(List<String> marks) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> any(marks);
            case 4, 5, 6, 7 -> words() + "\n";
            case 8 -> "\n".repeat(1 + random.nextInt(4));
            case 9 -> words() + "\n\n";
            case 10 -> any(Dictionary.MARKS);
            default -> random.nextInt(12) == 0 ? run(any(Dictionary.MARKS)) : any(marks) + words();
        };
    }

    private String run(String mark) {
        return random.nextBoolean()
                ? mark.repeat(1 + random.nextInt(LONGEST_RUN))
                : (mark.strip() + " ").repeat(1 + random.nextInt(LONGEST_RUN));
    }

    private String words() {
        return String.join(
                " ",
                IntStream.range(0, 1 + random.nextInt(12))
                        .mapToObj(_ -> any(WORDS))
                        .toList());
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
