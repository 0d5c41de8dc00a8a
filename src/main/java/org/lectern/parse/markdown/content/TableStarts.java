package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.parse.markdown.scan.LineKind;
import org.lectern.parse.markdown.scan.Lines;
import org.lectern.parse.markdown.scan.Structure;

/// Cuts a text above tables that stand directly below a line of it: the library would take both for one paragraph.
final class TableStarts {

    // rule: GFM, tables: the delimiter row has cells of hyphens, with a colon at either end or both
    private static final Pattern DELIMITERS = Pattern.compile(" {0,3}\\|?(?:\\s*:?-+:?\\s*\\|)+(?:\\s*:?-+:?)?\\s*");

    private TableStarts() {}

    /// The parts of the text; itself when there is no such table.
    static List<Part.Text> cut(Part.Text text) {
        if (text.markdown().indexOf('|') < 0) {
            return List.of(text);
        }
        Lines lines = Lines.of(text.markdown());
        int[] headers = IntStream.range(1, Math.max(1, lines.count() - 1))
                .filter(line -> isHeader(lines, line))
                .toArray();
        return headers.length == 0 ? List.of(text) : cut(text, lines, headers);
    }

    private static List<Part.Text> cut(Part.Text text, Lines lines, int[] headers) {
        Structure structure = Structure.of(lines, 0);
        List<Part.Text> parts = new ArrayList<>();
        int from = 0;
        for (int header : headers) {
            if (continues(structure, header)) {
                parts.add(new Part.Text(lines.between(from, header), text.line() + from));
                from = header;
            }
        }
        parts.add(new Part.Text(lines.between(from, lines.count()), text.line() + from));
        return parts;
    }

    private static boolean isHeader(Lines lines, int line) {
        String header = lines.get(line);
        String below = lines.get(line + 1);
        return header.indexOf('|') >= 0
                && lines.get(line - 1).indexOf('|') < 0
                && DELIMITERS.matcher(below).matches()
                && cells(header) == cells(below);
    }

    private static int cells(String row) {
        String bare = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return bare.split("(?<!\\\\)\\|", -1).length;
    }

    private static boolean continues(Structure structure, int line) {
        return structure.kind(line - 1) == LineKind.TEXT && structure.kind(line) == LineKind.TEXT;
    }
}
