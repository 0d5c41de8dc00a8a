package org.lectern.ui.app;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.show.Countdown;
import org.lectern.show.Cue;
import org.lectern.ui.Text;
import org.lectern.ui.panel.Notice;

/// Starts the timer at the time at which the talk is announced to start.
///
/// @param notices hears what was done, and offers to do it
record ClockStart(Consumer<Notice> notices) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    /// Offers it when the start of a talk that has not begun is near.
    void offer(OpenTalk talk) {
        if (talk.state().timer().isFresh()) {
            near(talk)
                    .ifPresent(start -> notices.accept(Notice.offer(
                            announced(talk, start),
                            new Notice.Offer(
                                    Text.get(talk.wallNow().isBefore(start) ? "clock.arm" : "clock.count"),
                                    () -> talk.startTimerAt(start)))));
        }
    }

    /// Lets the timer wait for the announced start, or wait no more.
    void toggle(OpenTalk talk) {
        if (talk.show().clockFace().startsIn().isPresent()) {
            talk.send(new Cue.DisarmTimer());
            notices.accept(Notice.info(Text.get("clock.disarmed")));
        } else if (!talk.state().timer().isFresh()) {
            notices.accept(Notice.info(Text.get("clock.started")));
        } else {
            near(talk)
                    .ifPresentOrElse(
                            start -> talk.startTimerAt(start),
                            () -> notices.accept(Notice.info(Text.get("clock.unknown"))));
        }
    }

    private static Optional<Instant> near(OpenTalk talk) {
        return talk.talk().plan().start().flatMap(start -> start.near(talk.wallNow(), ZoneId.systemDefault()));
    }

    private static String announced(OpenTalk talk, Instant start) {
        String time = CLOCK.format(start.atZone(ZoneId.systemDefault()));
        Instant now = talk.wallNow();
        return now.isBefore(start)
                ? Text.get("clock.ahead", time, Countdown.of(start, now))
                : Text.get(
                        "clock.past",
                        time,
                        Math.max(1, Duration.between(start, now).toMinutes()));
    }
}
