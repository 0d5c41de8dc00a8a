package org.lectern.parse.text.block;

import java.util.ArrayList;
import java.util.List;
import org.lectern.parse.text.line.Line;

/// Lines that stand together, with blank lines around them.
public final class Groups {

    private Groups() {}

    /// The groups, in order; no group is empty.
    public static List<List<Line>> of(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isBlank()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        return groups;
    }
}
