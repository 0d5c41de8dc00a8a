package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.deck.About;
import org.lectern.deck.Deck;
import org.lectern.deck.Link;
import org.lectern.deck.Problem;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;
import org.lectern.deck.Speaker;
import org.lectern.format.Evidence;
import org.lectern.parse.Reading;
import org.lectern.show.DurationText;
import org.lectern.talk.Words;

/// What was found in a file, for a person to read.
final class TextReport {

    private static final int TITLE = 56;
    private static final int NAME = 40;
    private static final int EVIDENCE = 5;

    private final List<String> lines = new ArrayList<>();

    private TextReport() {}

    /// @param file as given
    static List<String> of(String file, Reading.Read read) {
        TextReport report = new TextReport();
        report.head(file, read);
        report.slides(read.deck());
        report.speakers(read.deck().speakers());
        report.sessions(read.deck().sessions());
        report.links(read.deck().links());
        report.problems(read.problems());
        return report.lines;
    }

    private void head(String file, Reading.Read read) {
        About about = read.deck().about();
        lines.add(Printable.of(file));
        fact(
                "Format",
                Optional.of("%s, %.0f %% sure, %s"
                        .formatted(
                                read.format().displayName(),
                                read.certainty() * 100,
                                read.charset().name())));
        read.evidence().stream().map(Evidence::sentence).limit(EVIDENCE).forEach(why -> fact("", Optional.of(why)));
        fact("Title", about.title());
        fact("Subtitle", about.subtitle());
        fact("Event", about.event());
        fact("Date", about.date());
        fact("Authors", Optional.of(String.join(", ", about.authors())).filter(names -> !names.isEmpty()));
        fact("Length", about.duration().or(() -> read.times().length()).map(DurationText::of));
    }

    private void fact(String name, Optional<?> value) {
        value.ifPresent(present -> lines.add("  " + TextWidth.padded(name, 10) + Printable.of(present.toString())));
    }

    private void slides(Deck deck) {
        TextTable table = new TextTable(
                TextTable.Column.number("#"),
                TextTable.Column.text("Slide", TITLE),
                TextTable.Column.text("Lines", 15),
                TextTable.Column.number("Steps"),
                TextTable.Column.number("Notes"),
                TextTable.Column.number("Links"));
        Map<Integer, Long> links = deck.linksPerSlide();
        for (Slide slide : deck.slides()) {
            table.row(
                    String.valueOf(slide.number()),
                    title(slide),
                    slide.span().firstLine() + "–" + slide.span().lastLine(),
                    orNothing(slide.steps()),
                    orNothing(Words.in(slide.notes().text())),
                    orNothing(links.getOrDefault(slide.number(), 0L)));
        }
        section("Slides", deck.slides(), table);
    }

    private static String title(Slide slide) {
        String title = slide.titleText().isEmpty() ? "(no title)" : slide.titleText();
        return slide.hidden() ? "(hidden) " + title : title;
    }

    private static String orNothing(long count) {
        return count == 0 ? "" : String.valueOf(count);
    }

    private void speakers(List<Speaker> speakers) {
        TextTable table = new TextTable(
                TextTable.Column.text("Speaker", NAME),
                TextTable.Column.text("Role", NAME),
                TextTable.Column.text("Organization", NAME),
                TextTable.Column.text("Slides", 15));
        speakers.forEach(speaker -> table.row(
                speaker.name(),
                speaker.role().orElse(""),
                speaker.organization().orElse(""),
                speaker.slides().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        section("Speakers", speakers, table);
    }

    private void sessions(List<Session> sessions) {
        TextTable table = new TextTable(
                TextTable.Column.text("Session", TITLE),
                TextTable.Column.text("Kind", 16),
                TextTable.Column.text("Speakers", NAME),
                TextTable.Column.text("When", 32),
                TextTable.Column.text("Where", NAME),
                TextTable.Column.number("Slide"));
        sessions.forEach(session -> table.row(
                session.title(),
                session.kind().orElse(""),
                String.join(", ", session.speakers()),
                when(session),
                Stream.of(session.room(), session.event())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")),
                String.valueOf(session.slide())));
        section("Sessions", sessions, table);
    }

    private static String when(Session session) {
        Optional<String> time = session.start()
                .map(start -> start + session.end().map(end -> "–" + end).orElse(""));
        return Stream.of(session.date().map(Object::toString), time, session.zone())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private void links(List<Link> links) {
        TextTable table = new TextTable(
                TextTable.Column.text("Link", NAME),
                TextTable.Column.text("Address", 80),
                TextTable.Column.text("Kind", 12),
                TextTable.Column.number("Slide"));
        links.forEach(link -> table.row(link.text(), link.url(), Names.of(link.kind()), String.valueOf(link.slide())));
        section("Links", links, table);
    }

    private void problems(List<Problem> problems) {
        if (!problems.isEmpty()) {
            lines.add("");
            lines.add("  Problems (" + problems.size() + ")");
            problems.forEach(problem -> lines.add("  " + sentence(problem)));
        }
    }

    private static String sentence(Problem problem) {
        String where = problem.span().map(span -> ", line " + span.firstLine()).orElse("");
        return Printable.of(problem.severity().name().toLowerCase(Locale.ROOT) + where + ": " + problem.message());
    }

    private void section(String name, List<?> things, TextTable table) {
        if (!things.isEmpty()) {
            lines.add("");
            lines.add("  " + name + " (" + things.size() + ")");
            table.lines().forEach(line -> lines.add("  " + line));
        }
    }
}
