package org.lectern.parse.meta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Slide;

/// Reads a programme from the first slide to the last: days, headings, the lines that say when and where, entries.
final class Programme {

    /// A line that is longer says more than a day.
    private static final int MAX_DAY_CHARACTERS = 60;

    private final SessionList sessions;
    private Optional<OpenHeading> heading = Optional.empty();
    private Optional<ScheduleLine> waiting = Optional.empty();
    private boolean onTitleSlide;

    /// @param known the date that years are guessed from
    Programme(Optional<LocalDate> known) {
        this.sessions = new SessionList(known);
    }

    List<Sessions.Announced> sessions() {
        return sessions.all();
    }

    void read(Slide slide, List<Passage> passages, Agenda agenda) {
        sessions.enter(slide);
        onTitleSlide = slide.kind() == Slide.Kind.TITLE;
        passages.forEach(passage -> read(passage, agenda));
        closeLabelled();
    }

    private void read(Passage passage, Agenda agenda) {
        switch (passage) {
            case Passage.Heading title -> heading(title.line(), agenda);
            case Passage.Text text -> text(text, agenda);
            case Passage.Grid grid -> SessionTable.of(grid.table()).forEach(sessions::add);
            case Passage.Other _ -> waiting = Optional.empty();
        }
    }

    private void heading(RichLine line, Agenda agenda) {
        Optional<ScheduleLine> schedule = ScheduleLine.of(line.text());
        if (schedule.isPresent()) {
            schedule(schedule.get());
        } else if (!agenda.add(line, sessions)) {
            open(line);
        }
    }

    /// A heading opens a session, unless it names a day: then it is the day of the sessions below it.
    private void open(RichLine line) {
        closeLabelled();
        Optional<MomentFinder.Found> found = MomentFinder.find(line.text());
        found.ifPresent(day -> sessions.day(day.moment().day()));
        OpenHeading opened = new OpenHeading(line, found.isPresent());
        waiting.filter(_ -> !opened.ofDay()).ifPresent(schedule -> sessions.add(opened.told(), schedule));
        heading = waiting.isPresent() && !opened.ofDay() ? Optional.empty() : Optional.of(opened);
        waiting = Optional.empty();
    }

    private void text(Passage.Text text, Agenda agenda) {
        if (labelled(text) || entry(text) || scheduled(text)) {
            return;
        }
        waiting = Optional.empty();
        boolean told = agenda.addAll(text, sessions) || day(text);
        if (!told && !onTitleSlide) {
            introduced(text);
        }
    }

    private boolean labelled(Passage.Text text) {
        List<String> lines = text.lines();
        boolean all = !lines.isEmpty()
                && lines.stream().allMatch(line -> Label.ofLine(line).isPresent());
        heading = all ? heading.map(open -> open.andLabelled(lines)) : heading;
        return all;
    }

    private void closeLabelled() {
        heading.filter(open -> !open.labelled().isEmpty())
                .flatMap(open -> LabelledSession.of(open.told(), open.labelled()))
                .ifPresent(entry -> {
                    sessions.add(entry);
                    entry.moment()
                            .day()
                            .ifPresent(_ -> sessions.day(entry.moment().day()));
                    heading = Optional.empty();
                });
    }

    /// The line that says when may follow lines that name people.
    private boolean scheduled(Passage.Text text) {
        if (!text.mayHoldTime()) {
            return false;
        }
        List<Person> people = new ArrayList<>();
        for (String line : text.lines()) {
            Optional<ScheduleLine> schedule = ScheduleLine.of(line);
            if (schedule.isPresent()) {
                heading = heading.map(open -> open.and(people));
                schedule(schedule.get());
                return true;
            }
            List<Person> named = PeopleLine.of(line);
            if (named.isEmpty()) {
                return false;
            }
            people.addAll(named);
        }
        return false;
    }

    /// The time belongs to the heading above; below the heading of a day, or a second time, to the one that follows.
    private void schedule(ScheduleLine schedule) {
        heading.filter(open -> !open.ofDay())
                .ifPresentOrElse(open -> sessions.add(open.told(), schedule), () -> waiting = Optional.of(schedule));
        heading = heading.filter(OpenHeading::ofDay);
    }

    private boolean entry(Passage.Text text) {
        Optional<Entry> entry =
                Entry.of(text, heading.filter(open -> !open.ofDay()).isPresent());
        entry.ifPresent(sessions::add);
        return entry.isPresent();
    }

    /// The date on a title slide may be that of the post.
    private boolean day(Passage.Text text) {
        Optional<Day> day = !onTitleSlide && text.rows().size() == 1 ? dayAlone(text.joined()) : Optional.empty();
        day.ifPresent(_ -> sessions.day(day));
        return day.isPresent();
    }

    private static Optional<Day> dayAlone(String line) {
        return line.length() > MAX_DAY_CHARACTERS
                ? Optional.empty()
                : MomentFinder.find(line)
                        .filter(found ->
                                Rest.cleaned(found.before() + found.after()).isEmpty())
                        .flatMap(found -> found.moment().day());
    }

    /// A text that names people keeps the heading open; any other text closes it.
    private void introduced(Passage.Text text) {
        if (heading.isEmpty()) {
            return;
        }
        List<Person> people = PeopleLine.of(text.joined());
        heading = people.isEmpty()
                ? heading.filter(open -> open.ofDay() || !open.labelled().isEmpty())
                : heading.map(open -> open.and(people));
    }
}
