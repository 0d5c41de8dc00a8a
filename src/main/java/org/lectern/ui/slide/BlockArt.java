package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.deck.Block;

/// A picture made of Unicode's block elements, such as a code to scan that a tool drew for a terminal. It is drawn as
/// rectangles, so that no gap shows between its lines and it can be as small as a picture. Pure.
///
/// @param columns characters of its longest line
/// @param rows its lines
record BlockArt(int columns, int rows, List<Cell> cells) {

    /// A filled part of the picture, in characters across and lines down.
    ///
    /// @param opacity below 1 for a shade
    record Cell(double x, double y, double width, double height, double opacity) {}

    /// Height of a character relative to its width, about as in a terminal.
    static final double PROPORTION = 2;

    private static final int FEWEST_BLOCKS = 16;
    private static final int FIRST = 0x2580;
    private static final int LAST = 0x259F;
    private static final int FULL = 0x2588;
    private static final int[] QUADRANTS = {
        0b0010, 0b0001, 0b1000, 0b1011, 0b1001, 0b1110, 0b1101, 0b0100, 0b0110, 0b0111
    };

    /// Whether code is nothing but such blocks and spaces.
    static boolean is(Block.Code code) {
        String text = code.text();
        return text.chars().allMatch(letter -> isBlock(letter) || Character.isWhitespace(letter) || letter == 0xA0)
                && text.chars().filter(BlockArt::isBlock).count() >= FEWEST_BLOCKS;
    }

    private static boolean isBlock(int letter) {
        return letter >= FIRST && letter <= LAST;
    }

    /// The picture.
    static BlockArt of(Block.Code code) {
        List<String> lines = CodeLines.lines(code.text());
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            String line = lines.get(row);
            for (int column = 0; column < line.length(); column++) {
                int x = column;
                int y = row;
                cells(line.charAt(column))
                        .map(cell -> new Cell(x + cell.x(), y + cell.y(), cell.width(), cell.height(), cell.opacity()))
                        .forEach(cells::add);
            }
        }
        return new BlockArt(lines.stream().mapToInt(String::length).max().orElse(0), lines.size(), cells);
    }

    // source: the Unicode Standard, block elements
    private static Stream<Cell> cells(char letter) {
        if (!isBlock(letter)) {
            return Stream.empty();
        }
        int place = letter - FIRST;
        if (place == 0) {
            return filled(0, 0, 1, 0.5);
        }
        if (letter <= FULL) {
            return filled(0, 1 - place / 8.0, 1, place / 8.0);
        }
        return switch (place) {
            case 0x10 -> filled(0.5, 0, 0.5, 1);
            case 0x11, 0x12, 0x13 -> Stream.of(new Cell(0, 0, 1, 1, (place - 0x10) / 4.0));
            case 0x14 -> filled(0, 0, 1, 0.125);
            case 0x15 -> filled(0.875, 0, 0.125, 1);
            default -> place < 0x10 ? filled(0, 0, (0x10 - place) / 8.0, 1) : quadrants(QUADRANTS[place - 0x16]);
        };
    }

    private static Stream<Cell> filled(double x, double y, double width, double height) {
        return Stream.of(new Cell(x, y, width, height, 1));
    }

    /// @param mask upper left, upper right, lower left, lower right, from the highest of four bits on
    private static Stream<Cell> quadrants(int mask) {
        return Stream.of(0, 1, 2, 3)
                .filter(at -> (mask >> (3 - at) & 1) == 1)
                .map(at -> new Cell(at % 2 * 0.5, at / 2 * 0.5, 0.5, 0.5, 1));
    }
}
