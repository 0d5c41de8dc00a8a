package org.lectern.show.journal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.SlideId;
import org.lectern.show.ShowState;
import org.lectern.talk.Position;

/// Entries as text: words separated by spaces, free text percent-encoded, instants and durations as ISO 8601 has them.
final class EntryText {

    private static final String AS_WRITTEN = "-";
    private static final String AS_FOUND = "-";

    private EntryText() {}

    static String of(Entry entry) {
        return switch (entry) {
            case Entry.Given(Path file, String name, var chosen) ->
                words(
                        "talk",
                        encoded(file.toString()),
                        encoded(name),
                        chosen.map(EntryText::encoded).orElse(AS_FOUND));
            case Entry.Alive alive -> words("alive", moment(alive.moment()));
            case Entry.At at -> at(at);
        };
    }

    /// The entry that a text says; empty when it says none.
    static Optional<Entry> entry(String text) {
        try {
            return entry(List.of(text.split(" ", -1)));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static String at(Entry.At at) {
        ShowState state = at.state();
        return words(
                "at",
                moment(at.moment()),
                String.valueOf(state.position().slide()),
                String.valueOf(state.position().step()),
                encoded(at.slide().value()),
                encoded(at.seen().value()),
                encoded(at.title()),
                ScreeningText.of(state.screening()),
                TimerText.of(state.timer()),
                String.valueOf(at.notesSize()),
                state.typedLength().map(Duration::toString).orElse(AS_WRITTEN));
    }

    private static Optional<Entry> entry(List<String> words) {
        return switch (words.getFirst()) {
            case "talk" ->
                Optional.of(new Entry.Given(Path.of(decoded(words.get(1))), decoded(words.get(2)), chosen(words)));
            case "alive" -> Optional.of(new Entry.Alive(moment(words)));
            case "at" -> Optional.of(at(words));
            default -> Optional.empty();
        };
    }

    private static Entry at(List<String> words) {
        Position position = new Position(Integer.parseInt(words.get(3)), Integer.parseInt(words.get(4)));
        return new Entry.At(
                moment(words),
                new ShowState(
                        position,
                        ScreeningText.screening(words.get(8)),
                        TimerText.timer(words.get(9)),
                        List.of(),
                        length(words.get(11))),
                new SlideId(decoded(words.get(5))),
                new SlideId(decoded(words.get(6))),
                decoded(words.get(7)),
                Integer.parseInt(words.get(10)));
    }

    // rule: version 2 had no such word
    private static Optional<String> chosen(List<String> words) {
        return words.stream()
                .skip(3)
                .findFirst()
                .filter(word -> !word.equals(AS_FOUND))
                .map(EntryText::decoded);
    }

    private static String moment(Entry.Moment moment) {
        return words(moment.steady().toString(), moment.wall().toString());
    }

    private static Entry.Moment moment(List<String> words) {
        return new Entry.Moment(Instant.parse(words.get(1)), Instant.parse(words.get(2)));
    }

    private static Optional<Duration> length(String word) {
        return word.equals(AS_WRITTEN) ? Optional.empty() : Optional.of(Duration.parse(word));
    }

    private static String words(String... words) {
        return String.join(" ", words);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
