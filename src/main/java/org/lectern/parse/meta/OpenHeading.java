package org.lectern.parse.meta;

import java.util.ArrayList;
import java.util.List;

/// A heading that no session was made of yet.
///
/// @param ofDay whether it names a day: such a heading is no session
/// @param people whom lines below it name
/// @param labelled lines below it such as "When: …"
record OpenHeading(RichLine line, boolean ofDay, List<Person> people, List<String> labelled) {

    OpenHeading {
        people = List.copyOf(people);
        labelled = List.copyOf(labelled);
    }

    OpenHeading(RichLine line, boolean ofDay) {
        this(line, ofDay, List.of(), List.of());
    }

    /// What it announces, with the people that were named below it where it names none itself.
    Announcement told() {
        return AnnouncementReader.of(line).withPeople(people);
    }

    OpenHeading and(List<Person> more) {
        return new OpenHeading(line, ofDay, joined(people, more), labelled);
    }

    OpenHeading andLabelled(List<String> more) {
        return new OpenHeading(line, ofDay, people, joined(labelled, more));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
