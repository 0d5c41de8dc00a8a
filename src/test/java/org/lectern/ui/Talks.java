package org.lectern.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.deck.About;
import org.lectern.deck.Block;
import org.lectern.deck.Deck;
import org.lectern.deck.Inline;
import org.lectern.deck.Link;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.deck.Speaker;
import org.lectern.deck.SpeakerNotes;
import org.lectern.format.Evidence;
import org.lectern.format.Format;
import org.lectern.parse.Numbering;
import org.lectern.parse.Reading;
import org.lectern.parse.SlideDraft;
import org.lectern.parse.Times;
import org.lectern.talk.Opening;
import org.lectern.talk.Talk;

/// Talks for tests of the windows.
public final class Talks {

    /// A word that stands in notes only.
    public static final String SECRET = "whisper";

    private Talks() {}

    /// A talk of that many slides; every slide but the third has notes, and every second has two steps.
    public static Talk of(int count) {
        List<Slide> slides = slides(count);
        About about = new About(
                Optional.of("Bread at home"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(Duration.ofMinutes(20)),
                Map.of());
        Deck deck = new Deck(about, slides, speakers(), List.of(session()), links());
        return Talk.of("Bread at home", deck);
    }

    /// A talk of one slide with nothing but a title that is too long for any line.
    public static Talk bare() {
        SlideDraft draft = draft(
                "A title that goes on and on because whoever wrote it wanted to have all of the talk in one line",
                SpeakerNotes.NONE,
                0);
        return Talk.of("bare", Deck.of(About.NOTHING, Numbering.number(List.of(draft))));
    }

    /// That talk as it comes from a file.
    public static Opening.Opened opened(Talk talk) {
        Reading.Read reading = new Reading.Read(
                "bread.md",
                StandardCharsets.UTF_8,
                Format.MARKDOWN,
                0.9,
                List.of(new Evidence("headings start slides", 0.9)),
                talk.deck(),
                List.of(),
                Times.NONE);
        return new Opening.Opened(talk, reading, Path.of("bread.md"), Optional.empty());
    }

    private static List<Slide> slides(int count) {
        List<SlideDraft> drafts = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            SpeakerNotes notes = number == 3
                    ? SpeakerNotes.NONE
                    : new SpeakerNotes(List.of(Block.paragraph("A " + SECRET + " for slide " + number + ".")));
            drafts.add(draft("Loaf number " + number, notes, number % 2 == 0 ? 2 : 0));
        }
        return Numbering.number(drafts);
    }

    private static SlideDraft draft(String title, SpeakerNotes notes, int steps) {
        return new SlideDraft(
                Slide.Kind.CONTENT,
                List.of(new Inline.Text(title)),
                List.of(Block.paragraph("Flour, water, salt and time.")),
                notes,
                steps,
                false,
                "A heading starts it.",
                SourceSpan.line(1));
    }

    private static List<Speaker> speakers() {
        return List.of(
                new Speaker("Ada Miller", Optional.of("Baker"), Optional.of("Mill and Oven"), List.of(1)),
                new Speaker("Ben Stone", Optional.empty(), Optional.empty(), List.of(2)));
    }

    private static Session session() {
        return new Session(
                "Bread at home",
                Optional.of("Workshop"),
                Optional.empty(),
                Optional.empty(),
                List.of("Ada Miller"),
                Optional.of(LocalDate.of(2026, 3, 15)),
                Optional.of(LocalTime.of(14, 40)),
                Optional.of(LocalTime.of(15, 10)),
                Optional.of("CET"),
                Optional.of("Room 2"),
                1,
                List.of());
    }

    private static List<Link> links() {
        return List.of(
                new Link("Recipes", "https://bread.example/recipes", 2, Link.Kind.WEB),
                new Link("Slides", "#", 1, Link.Kind.PLACEHOLDER),
                new Link("Write to us", "mailto:ada@bread.example", 1, Link.Kind.MAIL),
                new Link("Odd", "https://bread.example https://other.example", 2, Link.Kind.SUSPICIOUS),
                new Link("Run", "javascript:alert(1)", 2, Link.Kind.SUSPICIOUS));
    }
}
