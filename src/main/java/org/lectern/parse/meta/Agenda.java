package org.lectern.parse.meta;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// Lines of a slide that begin with a time and go on with a title: "10:00 - 10:30 Title, Name, Org".
final class Agenda {

    /// A single time makes an agenda only where other lines have one too.
    private static final int MIN_SINGLE_TIMES = 2;

    private static final Pattern TITLE_START =
            Pattern.compile("^(?:\\p{Ll}+\\p{Lu}|[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}\"“„«'‘]).*");
    private static final Words BREAKS = Words.of("breaks.txt");

    private final boolean singleTimes;

    private Agenda(boolean singleTimes) {
        this.singleTimes = singleTimes;
    }

    static Agenda of(List<Passage> passages) {
        long timed = passages.stream()
                .flatMap(passage -> lines(passage).stream())
                .filter(line -> timed(line).isPresent())
                .count();
        return new Agenda(timed >= MIN_SINGLE_TIMES);
    }

    private static List<RichLine> lines(Passage passage) {
        return switch (passage) {
            case Passage.Heading heading -> List.of(heading.line());
            case Passage.Text text -> text.mayHoldTime() ? text.rows() : List.of();
            case Passage.Grid _, Passage.Other _ -> List.of();
        };
    }

    /// Adds the sessions of a text; says whether there were any.
    boolean addAll(Passage.Text text, SessionList sessions) {
        boolean any = false;
        for (RichLine row : lines(text)) {
            any |= add(row, sessions);
        }
        return any;
    }

    /// Adds the session of a line; says whether the line belongs to an agenda. Breaks belong to it and are no sessions.
    boolean add(RichLine line, SessionList sessions) {
        Optional<MomentFinder.Found> found = timed(line)
                .filter(moment -> singleTimes || moment.moment().end().isPresent());
        found.filter(moment -> !BREAKS.in(moment.after())).ifPresent(moment -> {
            sessions.add(new Entry(announcement(line, moment.after()), moment.moment(), Optional.empty()));
        });
        return found.isPresent();
    }

    /// A title may end with a person whose name is a link.
    private static Announcement announcement(RichLine line, String title) {
        for (Inline.Hyperlink link : line.links()) {
            String text = PlainText.inline(link.children()).strip();
            if (title.endsWith(text) && title.length() > text.length() && PersonShape.fits(text)) {
                String before = title.substring(0, title.length() - text.length());
                return AnnouncementReader.ofText(before, Optional.empty()).withPeople(PeopleLine.of(text));
            }
        }
        Optional<String> url = line.links().stream().map(Inline.Hyperlink::url).findFirst();
        return url.isPresent()
                ? AnnouncementReader.named(new RichLine.Cut("", title, url, ""), List.of())
                : AnnouncementReader.ofText(title, url);
    }

    private static Optional<MomentFinder.Found> timed(RichLine line) {
        String text = line.text();
        return MomentFinder.findTime(text)
                .filter(found -> Rest.cleaned(found.before()).isEmpty())
                .filter(found -> TITLE_START.matcher(found.after()).matches()
                        && !found.after().endsWith("."))
                .filter(found -> !ScheduleLine.is(text));
    }
}
