package org.lectern.parse.meta;

import java.util.List;
import java.util.Optional;

/// What a line announces: a session's title, and what stands around it.
record Announcement(
        String title, Optional<String> kind, Optional<String> event, Optional<String> url, List<Person> people) {

    Announcement {
        people = List.copyOf(people);
    }

    Announcement withPeople(List<Person> others) {
        return people.isEmpty() ? new Announcement(title, kind, event, url, others) : this;
    }
}
