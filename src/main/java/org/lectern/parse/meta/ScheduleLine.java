package org.lectern.parse.meta;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line that says when and where a session is, and nothing else: "14:40 - 15:10 CET, Thursday 14th March, Room 5".
///
/// Its parts may come in any order. Without a time of day it is none.
///
/// @param start of the session
/// @param zone as written, such as "CET"
/// @param room what is left of the line
public record ScheduleLine(
        LocalTime start, Optional<LocalTime> end, Optional<String> zone, Optional<String> room, Optional<Day> day) {

    private static final int MAX_ROOM_CHARACTERS = 120;
    private static final int MAX_PLAIN_WORDS = 4;
    /// A place without a word for places stands behind a mark: "14:00, Great Garden".
    private static final String JOINTS = ",;|•·@(";
    private static final Words ROOMS = Words.of("rooms.txt");
    private static final Words KINDS = Words.of("kinds.txt");
    private static final Words BREAKS = Words.of("breaks.txt");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]$|[.!?]\\s+\\p{Lu}");
    private static final Pattern LABEL =
            Pattern.compile("(?i)^(?:when|time|date|wann|zeit|quand|heure|cuándo|hora)\\s*:\\s*");

    /// Whether a line, as plain text, says when a session is.
    public static boolean is(String line) {
        return of(line).isPresent();
    }

    /// What the line says, when it is one.
    public static Optional<ScheduleLine> of(String line) {
        if (!Glance.mayHoldTime(line)) {
            return Optional.empty();
        }
        String plain = LABEL.matcher(line.strip()).replaceFirst("");
        return MomentFinder.findTime(plain)
                .filter(found -> Rest.cleaned(found.before()).isEmpty() || ROOMS.in(found.before()))
                .filter(found -> found.after().isEmpty() || isRoom(found.after(), found.joint()))
                .flatMap(ScheduleLine::of);
    }

    private static Optional<ScheduleLine> of(MomentFinder.Found found) {
        Moment moment = found.moment();
        String before = Rest.cleaned(found.before());
        String room =
                before.isEmpty() || found.after().isEmpty() ? before + found.after() : before + ", " + found.after();
        return moment.start()
                .map(start -> new ScheduleLine(
                        start,
                        moment.end(),
                        moment.zone(),
                        Optional.of(room).filter(text -> !text.isEmpty()),
                        moment.day()));
    }

    /// "Wing 7 | Level 7.3" and "Example Booth D3" are rooms; "Opening keynote" and sentences are not.
    private static boolean isRoom(String text, char joint) {
        if (text.length() > MAX_ROOM_CHARACTERS || SENTENCE_END.matcher(text).find()) {
            return false;
        }
        boolean named = ROOMS.in(text) || text.contains(" | ");
        return named || (JOINTS.indexOf(joint) >= 0 && isPlainRoom(text) && !KINDS.in(text) && !BREAKS.in(text));
    }

    private static boolean isPlainRoom(String text) {
        String[] words = WordSplit.of(text);
        return words.length > 0
                && words.length <= MAX_PLAIN_WORDS
                && Character.isUpperCase(text.codePointAt(0))
                && text.indexOf(':') < 0;
    }
}
