package org.lectern.parse.markdown.iapresenter;

import java.util.ArrayList;
import java.util.List;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Piece;

/// Tabbed lines that follow each other with nothing but blank lines between them.
record Cells(List<Piece> pieces) {

    /// More cells than this make a grid in iA Presenter; Lectern stacks them.
    private static final int MOST_COLUMNS = 3;

    Cells {
        pieces = List.copyOf(pieces);
    }

    static Cells from(Manuscript manuscript, int first, int end) {
        List<Piece> cells = new ArrayList<>();
        int line = first;
        while (line < end && IaLine.of(manuscript, line) == IaLine.TABBED) {
            int start = line;
            while (line < end && IaLine.of(manuscript, line) == IaLine.TABBED) {
                line++;
            }
            cells.add(new Piece(start, line, ""));
            line = afterBlank(manuscript, line, end);
        }
        return new Cells(cells);
    }

    // rule: a blank line without a tab between two tabbed blocks puts them side by side; with a tab they are stacked
    boolean sideBySide() {
        return pieces.size() > 1 && pieces.size() <= MOST_COLUMNS;
    }

    /// The line after the last cell.
    int end() {
        return pieces.getLast().to();
    }

    private static int afterBlank(Manuscript manuscript, int from, int end) {
        int line = from;
        while (line < end && IaLine.of(manuscript, line) == IaLine.BLANK) {
            line++;
        }
        return line;
    }
}
