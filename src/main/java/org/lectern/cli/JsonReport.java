package org.lectern.cli;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.deck.About;
import org.lectern.deck.Deck;
import org.lectern.deck.Link;
import org.lectern.deck.Problem;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.deck.Speaker;
import org.lectern.format.Evidence;
import org.lectern.parse.Reading;
import org.lectern.parse.Times;

/// What was found in a file, as the one line of JSON that `inspect --json` promises.
final class JsonReport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private JsonReport() {}

    /// A file that was read.
    ///
    /// @param file as given
    static void read(PrintWriter out, String file, Reading.Read read) {
        JsonLine.write(out, line -> {
            source(line, file, Optional.of(read));
            deck(line, read.deck(), read.times(), read.problems());
        });
    }

    /// A file that could not be read.
    ///
    /// @param file as given
    static void failed(PrintWriter out, String file, Problem problem) {
        JsonLine.write(out, line -> {
            source(line, file, Optional.empty());
            deck(line, Deck.of(About.NOTHING, List.of()), Times.NONE, List.of(problem));
        });
    }

    /// A file that was looked through, or could not be.
    ///
    /// @param file as given
    /// @param slides how many were looked at; empty when the file could not be read
    static void checked(PrintWriter out, String file, Optional<Integer> slides, List<Problem> problems) {
        JsonLine.write(
                out,
                line -> line.text("file", file)
                        .number("slides", slides)
                        .objects("problems", problems, JsonReport::problem));
    }

    private static void source(JsonLine line, String file, Optional<Reading.Read> read) {
        line.text("file", file)
                .text("format", read.map(known -> known.format().id()))
                .number("certainty", read.map(known -> Math.round(known.certainty() * 1000) / 1000.0))
                .texts("evidence", read.map(JsonReport::sentences).orElse(List.of()))
                .text("charset", read.map(known -> known.charset().name()));
    }

    private static List<String> sentences(Reading.Read read) {
        return read.evidence().stream().map(Evidence::sentence).toList();
    }

    private static void deck(JsonLine line, Deck deck, Times times, List<Problem> problems) {
        about(line, deck.about(), times);
        Map<Integer, Long> links = deck.linksPerSlide();
        line.objects("slides", deck.slides(), (object, slide) -> slide(object, slide, links))
                .objects("speakers", deck.speakers(), JsonReport::speaker)
                .objects("sessions", deck.sessions(), JsonReport::session)
                .objects("links", deck.links(), JsonReport::link)
                .objects("problems", problems, JsonReport::problem);
    }

    private static void about(JsonLine line, About about, Times times) {
        line.text("title", about.title())
                .text("subtitle", about.subtitle())
                .text("event", about.event())
                .text("date", about.date())
                .texts("authors", about.authors())
                .text("duration", about.duration().or(times::length));
    }

    private static void slide(JsonLine line, Slide slide, Map<Integer, Long> links) {
        line.number("number", slide.number())
                .text("id", slide.id().value())
                .text("title", Optional.of(slide.listedTitle()).filter(title -> !title.isEmpty()))
                .numbers("lines", List.of(slide.span().firstLine(), slide.span().lastLine()))
                .number("steps", slide.steps())
                .truth("hidden", slide.hidden())
                .text("text", slide.text())
                .text("notes", Optional.of(slide.notes().text()).filter(notes -> !notes.isEmpty()))
                .number("links", Math.toIntExact(links.getOrDefault(slide.number(), 0L)));
    }

    private static void speaker(JsonLine line, Speaker speaker) {
        line.text("name", speaker.name())
                .text("role", speaker.role())
                .text("organization", speaker.organization())
                .numbers("slides", speaker.slides());
    }

    private static void session(JsonLine line, Session session) {
        line.text("title", session.title())
                .text("kind", session.kind())
                .text("url", session.url())
                .text("event", session.event())
                .texts("speakers", session.speakers())
                .text("date", session.date())
                .text("start", session.start().map(TIME::format))
                .text("end", session.end().map(TIME::format))
                .text("zone", session.zone())
                .text("room", session.room())
                .number("slide", session.slide())
                .objects("links", session.links(), JsonReport::link);
    }

    private static void link(JsonLine line, Link link) {
        line.text("text", link.text())
                .text("url", link.url())
                .number("slide", link.slide())
                .text("kind", Names.of(link.kind()));
    }

    private static void problem(JsonLine line, Problem problem) {
        line.text("severity", Names.of(problem.severity()))
                .number("line", problem.span().map(SourceSpan::firstLine))
                .text("kind", problem.kind())
                .text("message", problem.message());
    }
}
