package org.lectern.parse.meta;

import java.time.LocalTime;
import java.util.Optional;

/// When something is, as far as a line says so.
///
/// @param zone as written
record Moment(Optional<Day> day, Optional<LocalTime> start, Optional<LocalTime> end, Optional<String> zone) {}
