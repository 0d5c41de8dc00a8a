package org.lectern.talk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long a talk may take, when it starts, and how much of it each slide gets.
///
/// @param length the planned length; more than nothing
/// @param origin where the length comes from, as a sentence for the presenter
/// @param start when it is announced to start
/// @param lastMinutes how long before the end the last minutes begin, where someone chose
/// @param budgets one for each slide that is shown, in order; empty when nothing can be said
/// @param shares what the budgets go by
public record TimePlan(
        Optional<Duration> length,
        String origin,
        Optional<PlannedStart> start,
        Optional<Duration> lastMinutes,
        List<Duration> budgets,
        Shares shares) {

    /// Nothing is planned.
    public static final TimePlan NONE = unplanned(Optional.empty(), Optional.empty());

    /// What the budgets of slides without a mark of their own go by.
    public enum Shares {
        /// There are no budgets.
        NONE,
        /// Every slide has a mark of its own.
        MARKS,
        /// The words on the slides and in their notes.
        WORDS,
        /// The last rehearsal.
        REHEARSAL
    }

    /// No length is planned, though the talk may be announced to start.
    static TimePlan unplanned(Optional<PlannedStart> start, Optional<Duration> lastMinutes) {
        return new TimePlan(Optional.empty(), "No length is planned.", start, lastMinutes, List.of(), Shares.NONE);
    }

    public TimePlan {
        budgets = List.copyOf(budgets);
        if (length.filter(planned -> !planned.isPositive()).isPresent()) {
            throw new IllegalArgumentException("a planned length is more than nothing");
        }
    }

    /// What a slide may take.
    ///
    /// @param slide from 1, among those shown
    public Optional<Duration> budget(int slide) {
        return slide <= budgets.size() ? Optional.of(budgets.get(slide - 1)) : Optional.empty();
    }

    /// How far the plan is after that long: from 0, at the start, to 1, when the last slide's time is over. Each slide
    /// is the same part of the way, as on a progress bar.
    public double progress(Duration spoken) {
        Duration begin = Duration.ZERO;
        for (int i = 0; i < budgets.size(); i++) {
            Duration end = begin.plus(budgets.get(i));
            if (spoken.compareTo(end) < 0) {
                double within = (double) spoken.minus(begin).toMillis()
                        / Math.max(1, budgets.get(i).toMillis());
                return (i + within) / budgets.size();
            }
            begin = end;
        }
        return budgets.isEmpty() ? 0 : 1;
    }

    /// When a slide is due to come up, counted from the start of the talk.
    ///
    /// @param slide from 1, among those shown
    public Optional<Duration> due(int slide) {
        return budgets.isEmpty()
                ? Optional.empty()
                : Optional.of(budgets.stream().limit(slide - 1L).reduce(Duration.ZERO, Duration::plus));
    }
}
