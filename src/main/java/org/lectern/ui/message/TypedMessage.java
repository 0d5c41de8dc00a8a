package org.lectern.ui.message;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.show.Cue;
import org.lectern.ui.Text;

/// What a few typed characters mean as a message: `10` is a break of ten minutes, `14:30` the time at which it goes on,
/// words that end with a time count down to it, other words are shown as they are.
public final class TypedMessage {

    /// A break is no longer, in minutes.
    public static final int LONGEST_BREAK = 240;

    /// Nobody waits longer in front of a card, so a time further ahead is one that has passed.
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3})\\s*(?:m|min|minutes)?");
    private static final Pattern TIME = Pattern.compile("(?:(?<words>.*)\\s)?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    private TypedMessage() {}

    /// The message; empty when nothing was typed.
    ///
    /// @param here where the clock on the wall hangs
    public static Optional<Cue.ShowMessage> of(String typed, Instant now, ZoneId here) {
        String text = typed.strip();
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            int number = Integer.parseInt(minutes.group(1));
            return number == 0 ? Optional.empty() : Optional.of(inMinutes(number, now, here));
        }
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            Optional<Instant> end = next(time.group("hour"), time.group("minute"), now, here);
            String words = time.group("words") == null && end.isPresent() ? back(end.get(), here) : text;
            return Optional.of(new Cue.ShowMessage(words, end));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Cue.ShowMessage(text, Optional.empty()));
    }

    /// A break of some minutes, to the next full one, so that the card says what the clock on the wall will show.
    static Cue.ShowMessage inMinutes(int minutes, Instant now, ZoneId here) {
        Instant end = now.plus(Duration.ofMinutes(Math.min(minutes, LONGEST_BREAK)))
                .plus(Duration.ofMinutes(1).minusNanos(1))
                .truncatedTo(ChronoUnit.MINUTES);
        return new Cue.ShowMessage(back(end, here), Optional.of(end));
    }

    private static String back(Instant end, ZoneId here) {
        return Text.get("message.back", CLOCK.format(end.atZone(here)));
    }

    private static Optional<Instant> next(String hour, String minute, Instant now, ZoneId here) {
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
            ZonedDateTime today = now.atZone(here).with(time);
            ZonedDateTime end = today.toInstant().isAfter(now) ? today : today.plusDays(1);
            return Optional.of(end.toInstant())
                    .filter(instant -> Duration.between(now, instant).compareTo(LONGEST_WAIT) <= 0);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
