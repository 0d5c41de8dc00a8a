package org.lectern.ui.presenter;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.lectern.settings.Settings.TimerDisplay;
import org.lectern.show.ClockFace;
import org.lectern.show.Countdown;
import org.lectern.show.DurationText;
import org.lectern.show.Pace;
import org.lectern.ui.Text;

/// What the timer says.
///
/// @param elapsed such as `12:41`; empty when it is not asked for
/// @param remaining such as `17:19`; empty when it is not asked for or nothing is planned
/// @param remainingLabel "Remaining", or "Over" in overtime
/// @param clock the time of day, such as `14:32`
/// @param words how it goes, or what to press
/// @param level its colour
/// @param last whether the last minutes run
/// @param planned how far the talk would be by the plan, from 0 to 1, in steps of a thousandth; 0 without a plan
public record TimerModel(
        String elapsed,
        String remaining,
        String remainingLabel,
        String clock,
        String words,
        Level level,
        boolean last,
        double planned) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    /// How much the timer should be looked at.
    public enum Level {
        /// Nothing to compare with, or at rest.
        PLAIN,
        ON_TIME,
        TIGHT,
        LATE,
        OVER
    }

    /// What the timer shows after that.
    public static TimerDisplay after(TimerDisplay display) {
        return switch (display) {
            case BOTH -> TimerDisplay.ELAPSED;
            case ELAPSED -> TimerDisplay.REMAINING;
            case REMAINING -> TimerDisplay.BOTH;
        };
    }

    /// What the clock of the show says.
    public static TimerModel of(ClockFace face, LocalTime wallClock, TimerDisplay display) {
        boolean planned = face.remaining().isPresent();
        return new TimerModel(
                display == TimerDisplay.REMAINING && planned ? "" : face.elapsedText(),
                display == TimerDisplay.ELAPSED ? "" : face.remainingText(),
                remainingLabel(face),
                CLOCK.format(wallClock),
                words(face),
                level(face),
                face.lastMinutes(),
                face.started() ? face.pace().map(TimerModel::planned).orElse(0.0) : 0);
    }

    private static double planned(Pace pace) {
        return Math.rint(pace.planned() * 1000) / 1000;
    }

    private static String remainingLabel(ClockFace face) {
        if (face.remaining().filter(Duration::isNegative).isPresent()) {
            return Text.get("timer.over");
        }
        return Text.get(face.lastMinutes() ? "timer.last" : "timer.remaining");
    }

    private static String words(ClockFace face) {
        if (!face.started()) {
            return Text.get("timer.start");
        }
        if (face.startsIn().isPresent()) {
            return Text.get("timer.starts_in", Countdown.of(face.startsIn().get()));
        }
        if (!face.running()) {
            return Text.get("timer.paused");
        }
        if (face.questions()) {
            return Text.get("timer.questions");
        }
        return face.pace().map(TimerModel::words).orElse(Text.get("timer.running"));
    }

    private static String words(Pace pace) {
        if (!pace.drifts()) {
            return Text.get(pace.level() == Pace.Level.OVER ? "pace.over" : "pace.on_time");
        }
        return Text.get(
                pace.drift().isPositive() ? "pace.behind" : "pace.ahead",
                DurationText.of(pace.drift().abs()));
    }

    private static Level level(ClockFace face) {
        if (!face.running() || face.questions() || face.startsIn().isPresent()) {
            return Level.PLAIN;
        }
        return face.pace()
                .map(pace -> switch (pace.level()) {
                    case ON_TIME -> Level.ON_TIME;
                    case TIGHT -> Level.TIGHT;
                    case LATE -> Level.LATE;
                    case OVER -> Level.OVER;
                })
                .orElse(Level.PLAIN);
    }
}
