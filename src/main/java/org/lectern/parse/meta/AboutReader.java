package org.lectern.parse.meta;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.deck.About;
import org.lectern.frontmatter.FrontMatter;
import org.lectern.frontmatter.Value;

/// What front matter says of its deck, whichever tool it was written for.
public final class AboutReader {

    private static final List<String> TITLE = List.of("title", "name");
    private static final List<String> SUBTITLE =
            List.of("subtitle", "sub_title", "sub-title", "tagline", "description", "summary", "abstract");
    private static final List<String> EVENT = List.of("event", "conference", "meetup", "event_name", "eventName");
    private static final List<String> DATE =
            List.of("date", "event_date", "publishDate", "pubDate", "published", "created", "created_at", "updated");
    private static final List<String> AUTHORS = List.of("author", "authors", "by");
    private static final List<String> SPEAKERS = List.of("speaker", "speakers", "presenter", "presenters");
    private static final List<String> SCRIBES = List.of("transcript_by", "transcript-by", "transcription_by");
    private static final List<String> MINUTES = List.of("duration", "minutes", "length", "talk_length");
    /// rule (reveal.js): `totalTime` is in seconds.
    private static final List<String> SECONDS = List.of("totalTime", "revealOptions.totalTime");

    private final Value.Entries values;
    private final Map<String, String> settings;
    private final Set<String> told = new HashSet<>();

    private AboutReader(Value.Entries values) {
        this.values = values;
        this.settings = new HashMap<>(Settings.of(values));
    }

    /// What the front matter says. Keys that say nothing of the deck itself are left as settings.
    public static About of(FrontMatter frontMatter) {
        return new AboutReader(frontMatter.values()).about();
    }

    private About about() {
        Optional<String> title = first(TITLE, Optional::of);
        Optional<String> subtitle = first(SUBTITLE, AboutReader::line);
        Optional<String> event = first(EVENT, Optional::of).or(this::eventName);
        Optional<LocalDate> date = first(DATE, AboutReader::date);
        List<String> authors = authors();
        Optional<Duration> duration = first(MINUTES, Durations::of).or(() -> first(SECONDS, AboutReader::seconds));
        told.forEach(key -> settings.remove(key.toLowerCase(Locale.ROOT)));
        return new About(title.map(AboutReader::joined), subtitle, event, date, authors, duration, settings);
    }

    private <T> Optional<T> first(List<String> keys, Function<String, Optional<T>> reader) {
        for (String key : keys) {
            Optional<T> found = text(key).flatMap(reader);
            if (found.isPresent()) {
                told.add(key);
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(settings.get(key.toLowerCase(Locale.ROOT)))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> eventName() {
        return values.find("event")
                .flatMap(event -> event instanceof Value.Entries map ? map.text("name") : Optional.empty());
    }

    /// Those who wrote; where nobody did, those who speak; else those who wrote it down.
    private List<String> authors() {
        told.addAll(AUTHORS);
        told.addAll(SCRIBES);
        List<String> writers = names(AUTHORS);
        List<String> found = writers.isEmpty() ? names(SPEAKERS) : writers;
        return found.isEmpty() ? names(SCRIBES) : found;
    }

    private List<String> names(List<String> keys) {
        return keys.stream()
                .map(values::find)
                .flatMap(Optional::stream)
                .flatMap(value -> Names.in(value).stream())
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    private static Optional<LocalDate> date(String text) {
        return DayFinder.find(text).flatMap(DayFinder.Found::day).flatMap(day -> day.near(Optional.empty()));
    }

    private static Optional<Duration> seconds(String text) {
        return text.matches("\\d{1,6}") ? Durations.of(text + " s") : Optional.empty();
    }

    /// A description of several lines is no subtitle.
    private static Optional<String> line(String text) {
        return text.contains("\n") ? Optional.empty() : Optional.of(text);
    }

    private static String joined(String title) {
        return title.replaceAll("\\s*\\n\\s*", " ");
    }
}
