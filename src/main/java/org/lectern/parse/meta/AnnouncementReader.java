package org.lectern.parse.meta;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a line that announces a session apart: "Keynote: [Title](url), Name, Org", "[Title - Name, Org](url)",
/// "Event: Title by Name".
final class AnnouncementReader {

    private static final int MAX_PREFIX_WORDS = 5;
    private static final Words KINDS = Words.of("kinds.txt");
    private static final Words EVENTS = Words.of("events.txt");
    private static final Pattern PREFIX = Pattern.compile("^([^:]{1,60}):\\s+(\\S.*)$");
    private static final Pattern JOINED_EVENT = Pattern.compile(".*\\p{Ll}(?:Con|Conf|Fest|Camp|Day|Days|Summit)");
    private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}\\p{N}\"“„«'‘(\\[]+|[\\s,;:–—-]+$");
    private static final Pattern PEOPLE_MAY_FOLLOW =
            Pattern.compile("^(?:[,;:(|–—-]|by\\b|with\\b|von\\b|par\\b|por\\b).*");

    private AnnouncementReader() {}

    static Announcement of(RichLine line) {
        return line.atLink()
                .filter(cut -> isLead(cut.before()))
                .map(AnnouncementReader::ofCut)
                .orElseGet(() -> ofText(
                        line.text(),
                        line.links().stream().map(link -> link.url()).findFirst()));
    }

    /// A line that is a title and names nobody.
    static Announcement titleOf(RichLine line) {
        return titled(line.text(), line.links().stream().map(link -> link.url()).findFirst(), List.of());
    }

    /// Whether a title may follow: nothing stands there, or "Keynote:".
    static boolean isLead(String before) {
        return bare(before).isEmpty() || before.endsWith(":") || isKind(bare(before));
    }

    /// A title that is marked as such, by a link or in bold.
    static Announcement ofCut(RichLine.Cut cut) {
        boolean more = !cut.after().isEmpty()
                && !PEOPLE_MAY_FOLLOW.matcher(cut.after()).matches();
        List<Person> people = more ? List.of() : PeopleLine.of(cut.after());
        String title = more ? cut.middle() + " " + cut.after() : cut.middle();
        return named(new RichLine.Cut(cut.before(), title, cut.url(), ""), people);
    }

    /// A marked title, and the people that the text behind it names.
    static Announcement named(RichLine.Cut cut, List<Person> people) {
        Announcement named = people.isEmpty()
                ? withPeople(cut.middle(), cut.url(), TitleAndPeople.ofMarked(bare(cut.middle())))
                : titled(cut.middle(), cut.url(), people);
        String before = bare(cut.before());
        return before.isEmpty() ? named : prefixed(before, named);
    }

    /// A text that may end with people.
    static Announcement ofText(String text, Optional<String> url) {
        return withPeople(text, url, TitleAndPeople.of(bare(text)));
    }

    private static Announcement withPeople(String text, Optional<String> url, Optional<TitleAndPeople> split) {
        return split.map(found -> titled(found.title(), url, found.people()))
                .orElseGet(() -> titled(text, url, List.of()));
    }

    private static Announcement titled(String text, Optional<String> url, List<Person> people) {
        String title = bare(text);
        Matcher prefix = PREFIX.matcher(title);
        if (prefix.matches() && (isKind(bare(prefix.group(1))) || isEvent(bare(prefix.group(1))))) {
            return prefixed(bare(prefix.group(1)), titled(prefix.group(2), url, people));
        }
        return new Announcement(title, Optional.empty(), Optional.empty(), url, people);
    }

    private static Announcement prefixed(String prefix, Announcement rest) {
        boolean event = isEvent(prefix) && !isKind(prefix);
        return new Announcement(
                rest.title(),
                event ? rest.kind() : Optional.of(prefix),
                event ? Optional.of(prefix) : rest.event(),
                rest.url(),
                rest.people());
    }

    /// "CNCF Project Lightning Talk" is a kind: it ends with the name of one.
    static boolean isKind(String text) {
        String[] words = WordSplit.of(text);
        return words.length > 0 && words.length <= MAX_PREFIX_WORDS && KINDS.has(words[words.length - 1]);
    }

    private static boolean isEvent(String text) {
        String[] words = WordSplit.of(text);
        if (words.length == 0 || words.length > MAX_PREFIX_WORDS) {
            return false;
        }
        String last = words[words.length - 1];
        return JOINED_EVENT.matcher(last).matches() || (words.length > 1 && EVENTS.has(last));
    }

    private static String bare(String text) {
        return ORNAMENT.matcher(text.strip()).replaceAll("").strip();
    }
}
