package org.lectern.parse.markdown.presenterm;

import java.util.ArrayList;
import java.util.List;
import org.lectern.parse.markdown.content.Part;

/// Gathers parts, in columns while a column layout is open.
final class ColumnLayout {

    private final List<Part> parts = new ArrayList<>();
    private List<Double> weights = List.of();
    private final List<List<Part>> columns = new ArrayList<>();
    private int current = -1;

    void add(Part part) {
        boolean blank = part instanceof Part.Text(String markdown, int line) && (line < 0 || markdown.isBlank());
        if (!blank) {
            (current >= 0 ? columns.get(current) : parts).add(part);
        }
    }

    // rule: column_layout names the widths, `column: n` enters the column of that number, from 0
    void open(List<Double> widths) {
        close();
        weights = List.copyOf(widths);
        widths.forEach(_ -> columns.add(new ArrayList<>()));
    }

    void column(int index) {
        if (index < columns.size()) {
            current = index;
        }
    }

    void close() {
        List<Part.Column> filled = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            filled.add(new Part.Column(weights.get(i), columns.get(i)));
        }
        columns.clear();
        current = -1;
        if (!filled.isEmpty()) {
            parts.add(new Part.Columns(filled));
        }
    }

    List<Part> parts() {
        close();
        return parts;
    }
}
