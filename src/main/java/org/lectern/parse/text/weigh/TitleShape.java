package org.lectern.parse.text.weigh;

import org.lectern.parse.text.line.CodeShape;
import org.lectern.parse.text.line.Shape;

/// Whether the line looks like a title: a few words, no final stop, no mark of a list.
final class TitleShape implements Feature {

    private static final int FEW_WORDS = 12;

    @Override
    public Weight weigh(Candidate candidate) {
        String line = candidate.title();
        if (Shape.isBullet(line) || Shape.startsWithAddress(line) || Shape.isNumber(line)) {
            return Weight.of(-3.5, "");
        }
        if (!hasLetters(line) || line.indexOf('\t') >= 0) {
            return Weight.of(-3.5, "");
        }
        if (candidate.below().lines().getFirst().text().startsWith("\t")) {
            return Weight.of(-3.5, "");
        }
        if (CodeShape.isStatement(line) || line.length() > Shape.LONGEST_TITLE || line.startsWith("|")) {
            return Weight.of(-3.5, "");
        }
        if (Shape.isNumbered(line) && listGoesOn(candidate)) {
            return Weight.of(-3.5, "");
        }
        String whole = candidate.unwrapped();
        int words = Shape.words(whole);
        double shape = length(words, candidate.below()) + ending(whole, words) + opening(candidate);
        return Weight.of(shape, shape > 0.8 ? "a line that reads like a title" : "");
    }

    /// A word or two alone may be a label; with more below it in the same chunk it is a title.
    private static double length(int words, Chunk chunk) {
        return switch (words) {
            case 0 -> -2.5;
            case 1 -> chunk.isOneLine() ? -0.8 : 0.6;
            case 2 -> chunk.isOneLine() ? 0.3 : 0.8;
            case 3, 4, 5, 6, 7, 8, 9, 10 -> 1.5;
            case 11, 12, 13 -> 0.8;
            default -> -1.2;
        };
    }

    private static double ending(String line, int words) {
        if (line.endsWith("?") || line.endsWith("!")) {
            return words <= FEW_WORDS ? 1 : -0.3;
        }
        if (line.endsWith(":")) {
            return -2;
        }
        return Shape.endsSentence(line) ? -3 : 0;
    }

    private static boolean hasLetters(String line) {
        return line.codePoints().anyMatch(Character::isLetter);
    }

    private static double opening(Candidate candidate) {
        String line = candidate.title();
        if (Shape.startsSmall(line)) {
            return -1.2;
        }
        return Shape.isNumbered(line) ? -0.5 : 0;
    }

    /// A numbered line is an item when the next line is one, a numbered title otherwise.
    private static boolean listGoesOn(Candidate candidate) {
        Chunk below = candidate.below();
        return below.isOneLine()
                ? candidate
                                .next()
                                .filter(next -> Shape.isNumbered(next.first()))
                                .isPresent()
                        || Shape.isNumbered(candidate.above().last())
                : Shape.isNumbered(below.lines().get(1).text());
    }
}
