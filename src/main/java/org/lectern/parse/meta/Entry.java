package org.lectern.parse.meta;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A paragraph or list item that begins with a linked or bold title and goes on with people, a time of day, and a room.
///
/// @param room empty when what follows the time is prose
record Entry(Announcement announcement, Moment moment, Optional<String> room) {

    private static final int MAX_ROOM_CHARACTERS = 120;

    /// @param belowHeading whether a heading waits for its time: then a bold name is who speaks, not what about
    static Optional<Entry> of(Passage.Text text, boolean belowHeading) {
        return !text.mayHoldTime() || (belowHeading && isPerson(text.rows().getFirst()))
                ? Optional.empty()
                : title(text.rows().getFirst()).flatMap(cut -> of(cut, text.lines()));
    }

    private static boolean isPerson(RichLine line) {
        return line.links().isEmpty() && !PeopleLine.of(line.text()).isEmpty();
    }

    private static Optional<RichLine.Cut> title(RichLine line) {
        return line.atLink()
                .filter(cut -> AnnouncementReader.isLead(cut.before()))
                .or(line::atStrong);
    }

    /// Prose that begins with a link may name a time as well: then what stands before the time names nobody.
    private static Optional<Entry> of(RichLine.Cut title, List<String> lines) {
        String below =
                Stream.concat(Stream.of(title.after()), lines.stream().skip(1)).collect(Collectors.joining("\n"));
        return MomentFinder.findTime(below).flatMap(found -> {
            List<Person> people = PeopleLine.of(found.before());
            boolean plain = Rest.cleaned(found.before()).isEmpty();
            return plain || !people.isEmpty()
                    ? Optional.of(
                            new Entry(AnnouncementReader.named(title, people), found.moment(), room(found.after())))
                    : Optional.empty();
        });
    }

    private static Optional<String> room(String after) {
        String line = after.lines().findFirst().map(Rest::cleaned).orElse("");
        return Optional.of(line)
                .filter(text -> !text.isEmpty() && text.length() <= MAX_ROOM_CHARACTERS && !text.endsWith("."));
    }
}
