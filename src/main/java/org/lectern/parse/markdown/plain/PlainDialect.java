package org.lectern.parse.markdown.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.deck.About;
import org.lectern.deck.Slide;
import org.lectern.format.Evidence;
import org.lectern.format.Format;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.dialect.TitleSlide;
import org.lectern.parse.markdown.scan.HeadingLine;

/// Reads Markdown that was not written for slides: slides begin at thematic breaks or at headings, the front matter or
/// a
/// lone first heading makes the title slide, and the entries of a page of talks come one by one.
public final class PlainDialect implements Dialect {

    private static final double CERTAINTY_BY_HEADINGS = 0.9;
    private static final double CERTAINTY_BY_NOTHING = 0.4;

    // rule (GitHub, Hugo): names between colons are emoji
    static final BlockRules RULES = BlockRules.PLAIN.with(BlockRules.Option.EMOJI_NAMES);

    @Override
    public Set<Format> formats() {
        return Set.of(Format.MARKDOWN);
    }

    @Override
    public Script split(Manuscript manuscript) {
        return CoursePage.is(manuscript) ? CoursePage.read(manuscript) : page(manuscript);
    }

    private static Script page(Manuscript manuscript) {
        About about = manuscript.about();
        Sections sections = new Sections(manuscript);
        OwnBreaks breaks = OwnBreaks.of(manuscript);
        List<SlideSource> slides = new ArrayList<>();
        for (Section section : opened(manuscript, breaks, sections.find(), slides)) {
            slides.addAll(Entries.of(manuscript, breaks, section)
                    .orElseGet(() -> List.of(slide(manuscript, breaks, section))));
        }
        return new Script(
                slides, about, certainty(manuscript, sections), List.of(evidence(manuscript, sections)), List.of());
    }

    /// Adds the title slide, and returns the sections that are left.
    private static List<Section> opened(
            Manuscript manuscript, OwnBreaks breaks, List<Section> sections, List<SlideSource> slides) {
        About about = manuscript.about();
        Optional<Part> front = TitleSlide.of(about);
        if (front.isEmpty()) {
            return withLeadOfTitle(manuscript, sections);
        }
        List<Part> parts = new ArrayList<>();
        List<Section> rest = new ArrayList<>(sections);
        int end = manuscript.bodyStart();
        if (!rest.isEmpty() && repeats(manuscript, rest.getFirst(), about)) {
            Section first = rest.removeFirst();
            parts.add(new Part.Ready(TitleSlide.below(about)));
            parts.addAll(0, Fragments.of(manuscript, breaks, first.from(), first.to()));
            end = first.to();
        } else {
            parts.add(front.get());
            if (!rest.isEmpty() && isLead(rest.getFirst()) && !Entries.isListed(manuscript, rest.getFirst())) {
                Section lead = rest.removeFirst();
                parts.addAll(Fragments.of(manuscript, breaks, lead.from(), lead.to()));
                end = lead.to();
            }
        }
        slides.add(SlideSource.of(parts, RULES, "the front matter names the deck", manuscript.span(0, end))
                .withKind(Slide.Kind.TITLE));
        return rest;
    }

    private static boolean isLead(Section section) {
        return section.level() == 0 && section.boundary().equals("the text begins");
    }

    /// Whether a section begins with the title that the front matter has too.
    private static boolean repeats(Manuscript manuscript, Section section, About about) {
        String title = about.title().map(PlainDialect::plain).orElse("");
        return manuscript.structure().headings().stream()
                .filter(heading -> heading.line() == section.from())
                .anyMatch(heading -> plain(heading.text()).equals(title));
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /// What stands above the lone title belongs to its slide.
    private static List<Section> withLeadOfTitle(Manuscript manuscript, List<Section> sections) {
        boolean belongs = sections.size() > 1
                && isLead(sections.getFirst())
                && sections.get(1).level() == 1
                && isLoneTitle(manuscript.structure().headings());
        if (!belongs) {
            return sections;
        }
        Section lead = sections.getFirst();
        List<Section> joined = new ArrayList<>(sections.subList(1, sections.size()));
        joined.set(
                0,
                new Section(lead.from(), sections.get(1).to(), sections.get(1).boundary(), 1));
        return joined;
    }

    private static boolean isLoneTitle(List<HeadingLine> headings) {
        return !headings.isEmpty()
                && headings.getFirst().level() == 1
                && headings.stream().filter(heading -> heading.level() == 1).count() == 1;
    }

    private static SlideSource slide(Manuscript manuscript, OwnBreaks breaks, Section section) {
        return SlideSource.of(
                Fragments.of(manuscript, breaks, section.from(), section.to()),
                RULES,
                section.boundary(),
                manuscript.span(section.from(), section.to()));
    }

    private static double certainty(Manuscript manuscript, Sections sections) {
        if (sections.marked()) {
            return 1;
        }
        return manuscript.structure().headings().isEmpty() ? CERTAINTY_BY_NOTHING : CERTAINTY_BY_HEADINGS;
    }

    private static Evidence evidence(Manuscript manuscript, Sections sections) {
        if (sections.marked()) {
            return new Evidence("slides begin at thematic breaks", 1);
        }
        return manuscript.structure().headings().isEmpty()
                ? new Evidence("nothing marks the slides", CERTAINTY_BY_NOTHING)
                : new Evidence("slides begin at headings", CERTAINTY_BY_HEADINGS);
    }
}
