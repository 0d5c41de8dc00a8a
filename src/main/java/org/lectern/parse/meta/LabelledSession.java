package org.lectern.parse.meta;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lines such as "When: …", "Where: …", "Speaker: …" below a heading: they are about what it names.
final class LabelledSession {

    private LabelledSession() {}

    /// A day alone is no session, unless the lines say more of it.
    static Optional<Entry> of(Announcement heading, List<String> lines) {
        Map<Label, String> labels = Label.ofLines(lines);
        String when = labels.getOrDefault(Label.DATE, "") + " " + labels.getOrDefault(Label.TIME, "");
        return MomentFinder.find(when)
                .filter(found -> found.hasTime() || labels.size() > 1)
                .map(found -> new Entry(
                        heading.withPeople(PeopleLine.of(labels.getOrDefault(Label.PEOPLE, ""))),
                        found.moment(),
                        Optional.ofNullable(labels.get(Label.ROOM)).map(Rest::cleaned)));
    }
}
