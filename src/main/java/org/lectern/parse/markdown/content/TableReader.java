package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.deck.Block;

/// Makes a table of flexmark's table.
final class TableReader {

    private TableReader() {}

    static Block of(TableBlock table, InlineReader inlines) {
        List<Block.Cell> header = new ArrayList<>();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableSeparator) {
                continue;
            }
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Block.Cell> cells = cells(row, inlines);
                if (part instanceof TableHead && header.isEmpty()) {
                    header.addAll(cells);
                } else if (row instanceof TableRow) {
                    rows.add(cells);
                }
            }
        }
        return new Block.Table(header, rows);
    }

    private static List<Block.Cell> cells(Node row, InlineReader inlines) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell content) {
                cells.add(
                        new Block.Cell(Inlines.trimmed(inlines.children(content)), alignment(content.getAlignment())));
            }
        }
        return cells;
    }

    private static Block.Alignment alignment(TableCell.@Nullable Alignment alignment) {
        return switch (alignment) {
            case CENTER -> Block.Alignment.CENTER;
            case RIGHT -> Block.Alignment.END;
            case LEFT -> Block.Alignment.START;
            case null -> Block.Alignment.START;
        };
    }
}
