package org.lectern.parse.markdown.pandoc;

import java.util.ArrayList;
import java.util.List;
import org.lectern.parse.markdown.content.Part;

/// Parts in order; lines that follow each other become one part.
final class Gathered {

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int first = -1;

    void line(int line, String markdown) {
        if (first < 0) {
            first = line;
        }
        text.append(markdown).append('\n');
    }

    void add(Part part) {
        close();
        parts.add(part);
    }

    void all(List<Part> more) {
        close();
        parts.addAll(more);
    }

    List<Part> result() {
        close();
        return List.copyOf(parts);
    }

    private void close() {
        if (first >= 0) {
            parts.add(new Part.Text(text.toString(), first + 1));
        }
        first = -1;
        text.setLength(0);
    }
}
