package org.lectern.parse.sidecar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.SpeakerNotes;
import org.lectern.parse.Sidecar;
import org.lectern.parse.Times;
import org.lectern.parse.markdown.content.MarkdownReader;
import org.lectern.parse.markdown.content.References;

/// What a file of pdfpc says, whichever way it is written.
///
/// @param settings the values of `duration`, `lastminutes`, `starttime`, `endtime` as they are written
/// @param lastSlide the number of the last slide of the talk, from 1
/// @param notes by the number of the slide, from 1
/// @param markdown whether the notes are Markdown
record PdfpcText(
        Map<String, String> settings, Optional<Integer> lastSlide, Map<Integer, String> notes, boolean markdown) {

    /// The longest talk, in minutes: a day.
    static final int LONGEST = 24 * 60;

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    /// The text understood; empty when it is not pdfpc's.
    static Optional<PdfpcText> of(String text) {
        return text.stripLeading().startsWith("{") ? PdfpcJson.read(text) : PdfpcSections.read(text);
    }

    Sidecar sidecar(String name) {
        Optional<LocalTime> start = time("starttime");
        Times times = new Times(
                name,
                start.flatMap(from -> time("endtime").map(to -> between(from, to)))
                        .or(() -> minutes("duration")),
                minutes("lastminutes"),
                start,
                lastSlide);
        return new Sidecar(times, blocks(), List.of());
    }

    // rule: pdfpc, `load`: "If end_time is set, reset duration to 0", so that the times count before the duration
    private static Duration between(LocalTime from, LocalTime to) {
        Duration length = Duration.between(from, to);
        return length.isNegative() ? length.plusDays(1) : length;
    }

    private Optional<Duration> minutes(String key) {
        return number(settings.getOrDefault(key, ""))
                .filter(minutes -> minutes <= LONGEST)
                .map(Duration::ofMinutes);
    }

    private Optional<LocalTime> time(String key) {
        try {
            // rule: pdfpc(1), --start-time: "Format: HH:MM (24h)"
            String[] parts = settings.getOrDefault(key, "").strip().split(":", -1);
            return parts.length == 2
                    ? Optional.of(LocalTime.of(
                            number(parts[0]).orElse(-1), number(parts[1]).orElse(-1)))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The number that a text is, if it is one that is not negative.
    static Optional<Integer> number(String text) {
        String digits = text.strip();
        return DIGITS.matcher(digits).matches() ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private Map<Integer, SpeakerNotes> blocks() {
        MarkdownReader reader = new MarkdownReader(References.NONE);
        Map<Integer, SpeakerNotes> read = new HashMap<>();
        notes.forEach((number, note) -> {
            List<Block> blocks = markdown ? reader.notes(note) : MarkdownReader.words(note);
            if (!blocks.isEmpty()) {
                read.put(number, new SpeakerNotes(blocks));
            }
        });
        return read;
    }
}
