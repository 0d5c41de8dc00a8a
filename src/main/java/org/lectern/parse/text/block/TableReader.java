package org.lectern.parse.text.block;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.parse.text.line.Line;

/// Tables: cells between tabs, as Tika and spreadsheets write them, or between bars, as in Markdown.
final class TableReader {

    private static final Pattern BARS = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern RULE = Pattern.compile("^[\\s|:-]*-[\\s|:-]*$");

    private TableReader() {}

    /// Whether a line has cells.
    static boolean isRow(Line line) {
        return line.text().strip().indexOf('\t') > 0
                || BARS.matcher(line.text()).matches();
    }

    static Optional<Block> table(List<Line> group) {
        List<String> lines = group.stream().map(Line::text).toList();
        if (lines.size() > 1
                && lines.stream().allMatch(line -> BARS.matcher(line).matches())) {
            return Optional.of(ofRows(lines.stream()
                    .filter(line -> !RULE.matcher(line).matches())
                    .map(line -> cells(line.strip().substring(1), "\\|"))
                    .toList()));
        }
        boolean tabbed =
                lines.size() > 1 && lines.stream().allMatch(line -> line.strip().indexOf('\t') > 0);
        return tabbed
                ? Optional.of(ofRows(
                        lines.stream().map(line -> cells(line.strip(), "\t")).toList()))
                : Optional.empty();
    }

    private static Block ofRows(List<List<Block.Cell>> rows) {
        return new Block.Table(
                rows.isEmpty() ? List.of() : rows.getFirst(), rows.subList(Math.min(1, rows.size()), rows.size()));
    }

    private static List<Block.Cell> cells(String row, String separator) {
        return Arrays.stream(row.split(separator))
                .map(cell -> new Block.Cell(InlineText.of(cell.strip()), Block.Alignment.START))
                .toList();
    }
}
