package org.lectern.parse.meta;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A title that goes on with people: "Title - Name, Org & Name, Org", "Title, Name, Org", "Title by Name".
record TitleAndPeople(String title, List<Person> people) {

    private static final Pattern BY = Pattern.compile("\\s+(?:by|von|par|por)\\s+");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—|•]\\s+");
    private static final Pattern COMMA = Pattern.compile(",\\s+");

    /// The first place where all that follows names people.
    static Optional<TitleAndPeople> of(String text) {
        return cut(text, BY, false).or(() -> cut(text, DASH, false)).or(() -> cut(text, COMMA, true));
    }

    /// The same for a title that is a link or bold. There "Session - Grand Piano" may be all title.
    static Optional<TitleAndPeople> ofMarked(String text) {
        return cut(text, BY, false).or(() -> cut(text, DASH, true)).or(() -> cut(text, COMMA, true));
    }

    /// @param introduced whether a single name needs a role or an organization behind it
    private static Optional<TitleAndPeople> cut(String text, Pattern separator, boolean introduced) {
        return separator
                .matcher(text)
                .results()
                .filter(match -> match.start() > 0)
                .map(match -> cut(text, match))
                .filter(cut -> cut.people().size() > 1
                        || cut.people().stream().anyMatch(person -> !introduced || person.isIntroduced()))
                .findFirst();
    }

    private static TitleAndPeople cut(String text, MatchResult match) {
        return new TitleAndPeople(text.substring(0, match.start()).strip(), PeopleLine.of(text.substring(match.end())));
    }
}
