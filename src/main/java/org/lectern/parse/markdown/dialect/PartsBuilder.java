package org.lectern.parse.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import org.lectern.parse.markdown.content.Part;

/// Gathers the parts of a slide line by line. Lines that are left out become blank, so that the others keep their
/// numbers.
public final class PartsBuilder {

    private final List<Part> parts = new ArrayList<>();
    private final List<Part.Column> columns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Part> current = parts;
    private double weight = 1;
    private boolean inColumn;
    private int first = -1;

    /// Adds a line of Markdown.
    ///
    /// @param line its number, from 0
    public void line(int line, String markdown) {
        if (first < 0) {
            first = line;
        }
        text.append(markdown).append('\n');
    }

    /// Adds a part that is no text.
    public void part(Part part) {
        closeText();
        current.add(part);
    }

    /// What follows stands in a column of its own, beside the column before it.
    public void column(double share) {
        closeColumn();
        weight = share;
        current = new ArrayList<>();
        inColumn = true;
    }

    /// What follows stands below the columns.
    public void endColumns() {
        closeColumn();
        if (!columns.isEmpty()) {
            parts.add(new Part.Columns(columns));
            columns.clear();
        }
    }

    /// Everything so far.
    public List<Part> parts() {
        endColumns();
        return List.copyOf(parts);
    }

    private void closeColumn() {
        closeText();
        if (inColumn) {
            columns.add(new Part.Column(weight, current));
            current = parts;
            inColumn = false;
        }
    }

    private void closeText() {
        if (first >= 0) {
            current.add(new Part.Text(text.toString(), first + 1));
        }
        first = -1;
        text.setLength(0);
    }
}
