package org.lectern.parse.text.weigh;

import org.lectern.parse.text.line.Shape;

/// What the chunks that open the slides of one deck may have in common. Each trait sorts gaps into a few kinds.
enum Trait {
    /// How many blank lines stand above.
    GAP,
    /// How far the first line is indented.
    INDENT,
    /// Whether the line stands alone.
    ALONE,
    /// Whether its words begin with capitals.
    CAPITALS,
    /// What the text above ends with.
    ABOVE,
    /// How much stands below.
    BELOW;

    private static final int LARGEST_GAP = 9;
    private static final int FARTHEST_INDENT = 40;
    private static final int LONG_WORD = 4;

    /// The kind that a gap is of, by a number that means nothing else.
    int kind(Candidate candidate) {
        Chunk below = candidate.below();
        return switch (this) {
            case GAP -> Math.min(below.gap(), LARGEST_GAP);
            case INDENT -> Math.min(below.lines().getFirst().indent(), FARTHEST_INDENT);
            case ALONE -> below.isOneLine() ? 1 : 0;
            case CAPITALS -> capitals(candidate.title());
            case ABOVE -> above(candidate.above());
            case BELOW -> candidate.next().map(next -> next.isOneLine() ? 1 : 2).orElse(0);
        };
    }

    private static int above(Chunk above) {
        if (Shape.isItem(above.lines().getLast().text())) {
            return 2;
        }
        return above.isOneLine() ? 0 : 1;
    }

    /// Small at first, or only its first word with a capital, or most of its long words; or too short to tell.
    private static int capitals(String title) {
        if (Shape.startsSmall(title)) {
            return 0;
        }
        int words = 0;
        int capitals = 0;
        for (String word : Shape.wordsOf(title)) {
            words += word.length() >= LONG_WORD ? 1 : 0;
            capitals += word.length() >= LONG_WORD && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        if (words < 2) {
            return 3;
        }
        return 2 * capitals > words ? 2 : 1;
    }
}
