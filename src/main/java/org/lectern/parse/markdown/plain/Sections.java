package org.lectern.parse.markdown.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lectern.parse.markdown.content.Remarks;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.scan.HeadingLine;
import org.lectern.parse.markdown.scan.LineKind;
import org.lectern.parse.markdown.scan.Structure;

/// Finds where the slides of a text begin that was not written for slides.
///
/// Thematic breaks count where they separate slides, that is, where hardly any piece between two of them holds several
/// headings. Where they only decorate a text of headings, both count.
final class Sections {

    /// The share of pieces with one heading at most that makes thematic breaks the only boundaries.
    private static final double MARKED_SHARE = 0.7;

    private final Manuscript manuscript;
    private final Structure structure;
    private final List<HeadingLine> splitting;
    private final boolean marked;

    Sections(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.structure = manuscript.structure();
        this.splitting = SplitLevel.splitting(structure.headings());
        this.marked = areRulesTheOnlyBoundaries();
    }

    /// Whether thematic breaks are the only boundaries.
    boolean marked() {
        return marked;
    }

    private boolean areRulesTheOnlyBoundaries() {
        if (structure.rules().isEmpty()) {
            return false;
        }
        int[] headings = new int[structure.rules().size() + 1];
        int end = -1;
        for (HeadingLine heading : splitting) {
            // a heading right below another is its subtitle
            if (end < 0 || !isBlank(end, heading.line())) {
                headings[pieceOf(heading.line())]++;
            }
            end = heading.end();
        }
        long simple = Arrays.stream(headings).filter(count -> count <= 1).count();
        return simple >= MARKED_SHARE * headings.length;
    }

    private boolean isBlank(int from, int to) {
        return IntStream.range(from, to).allMatch(manuscript.lines()::blank);
    }

    private int pieceOf(int line) {
        int found = Collections.binarySearch(structure.rules(), line);
        return found < 0 ? -found - 1 : found;
    }

    /// The sections that hold anything, in order.
    List<Section> find() {
        SortedMap<Integer, Section> starts = new TreeMap<>();
        starts.put(manuscript.bodyStart(), section(manuscript.bodyStart(), "the text begins", 0));
        if (!marked()) {
            for (HeadingLine heading : splitting) {
                starts.put(heading.line(), atHeading(heading));
            }
        }
        for (int rule : structure.rules()) {
            starts.putIfAbsent(rule + 1, section(rule + 1, "a thematic break on " + Manuscript.named(rule), 0));
        }
        return closed(List.copyOf(starts.values()));
    }

    private Section atHeading(HeadingLine heading) {
        return section(heading.line(), "a heading of level " + heading.level(), heading.level());
    }

    private Section section(int from, String boundary, int headingLevel) {
        return new Section(from, manuscript.lines().count(), boundary, headingLevel);
    }

    private List<Section> closed(List<Section> starts) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size()
                    ? starts.get(i + 1).from()
                    : manuscript.lines().count();
            Section section = starts.get(i).until(end);
            if (holdsAnything(section)) {
                sections.add(section);
            }
        }
        return sections;
    }

    private boolean holdsAnything(Section section) {
        StringBuilder comments = new StringBuilder();
        for (int line = section.from(); line < section.to(); line++) {
            LineKind kind = structure.kind(line);
            if (kind == LineKind.COMMENT) {
                comments.append(manuscript.lines().get(line)).append('\n');
            } else if (kind != LineKind.BLANK && kind != LineKind.RULE && kind != LineKind.DEFINITION) {
                return true;
            }
        }
        return isForReaders(comments.toString());
    }

    /// Whether comments say anything to those who speak; a licence does not.
    private static boolean isForReaders(String comments) {
        return Arrays.stream(comments.split("-->"))
                .map(comment -> comment.replace("<!--", "").strip())
                .anyMatch(comment -> !Remarks.isForTools(comment));
    }
}
