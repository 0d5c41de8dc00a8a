package org.lectern.parse.markdown.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.scan.LineKind;

/// The entries of a page that lists talks: paragraphs or list items that begin with a date, a slide for each.
final class Entries {

    /// How many dated paragraphs or items make a list of talks.
    private static final int MIN_ENTRIES = 2;

    private Entries() {}

    /// Whether a section lists talks.
    static boolean isListed(Manuscript manuscript, Section section) {
        return starts(manuscript, section).size() >= MIN_ENTRIES;
    }

    /// The slides of a section that lists talks: what stands before the first entry, then each entry.
    static Optional<List<SlideSource>> of(Manuscript manuscript, OwnBreaks breaks, Section section) {
        List<Integer> starts = starts(manuscript, section);
        if (starts.size() < MIN_ENTRIES) {
            return Optional.empty();
        }
        List<SlideSource> slides = new ArrayList<>();
        if (holdsText(manuscript, section.from(), starts.getFirst())) {
            slides.add(before(manuscript, breaks, section.until(starts.getFirst())));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : section.to();
            slides.add(entry(manuscript, starts.get(i), end));
        }
        return Optional.of(slides);
    }

    private static List<Integer> starts(Manuscript manuscript, Section section) {
        List<Integer> starts = new ArrayList<>();
        for (int line = section.from(); line < section.to(); line++) {
            if (begins(manuscript, section, line)
                    && DatedLine.of(manuscript.lines().get(line)).isPresent()) {
                starts.add(line);
            }
        }
        return starts;
    }

    /// Whether a line begins a paragraph, or an item of a list at the top level.
    private static boolean begins(Manuscript manuscript, Section section, int line) {
        LineKind kind = manuscript.structure().kind(line);
        if (kind == LineKind.LIST) {
            return DatedLine.isItem(manuscript.lines().get(line));
        }
        boolean first = line == section.from() || manuscript.structure().kind(line - 1) != LineKind.TEXT;
        return kind == LineKind.TEXT && first;
    }

    private static boolean holdsText(Manuscript manuscript, int from, int to) {
        for (int line = from; line < to; line++) {
            LineKind kind = manuscript.structure().kind(line);
            if (kind != LineKind.BLANK && kind != LineKind.RULE) {
                return true;
            }
        }
        return false;
    }

    private static SlideSource before(Manuscript manuscript, OwnBreaks breaks, Section section) {
        return SlideSource.of(
                Fragments.of(manuscript, breaks, section.from(), section.to()),
                PlainDialect.RULES,
                section.boundary(),
                manuscript.span(section.from(), section.to()));
    }

    private static SlideSource entry(Manuscript manuscript, int from, int to) {
        String text = manuscript.lines().between(from, to);
        Part part = new Part.Text(DatedLine.asSlide(text), from + 1);
        return SlideSource.of(
                List.of(part), PlainDialect.RULES, "an entry that begins with a date", manuscript.span(from, to));
    }
}
