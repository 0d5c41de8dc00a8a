package org.lectern.parse;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/// What a file beside the deck says of the talk's time.
///
/// @param file its name, for people; empty when there is none
/// @param length the planned length; more than nothing
/// @param lastMinutes how long before its end the last minutes begin
/// @param start when the talk begins, by the clock of the room
/// @param lastSlide the last slide of the talk itself, from 1 among those shown; the others are for questions
public record Times(
        String file,
        Optional<Duration> length,
        Optional<Duration> lastMinutes,
        Optional<LocalTime> start,
        Optional<Integer> lastSlide) {

    /// Nothing.
    public static final Times NONE =
            new Times("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Times {
        length = length.filter(Duration::isPositive);
    }
}
