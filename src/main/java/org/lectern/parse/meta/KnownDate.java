package org.lectern.parse.meta;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.deck.About;

/// The date that years are guessed from: that of the front matter, else the middle of a year that the deck's event or
/// title
/// names ("Garden Days 2024").
final class KnownDate {

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])((?:19|20)\\d\\d)(?![\\p{L}\\p{N}])");
    private static final int MIDDLE_OF_YEAR = 182;

    private KnownDate() {}

    static Optional<LocalDate> of(About about) {
        return about.date()
                .or(() -> Stream.of(about.event(), about.title(), about.subtitle())
                        .flatMap(Optional::stream)
                        .flatMap(text -> YEAR.matcher(text).results())
                        .map(match -> LocalDate.ofYearDay(Integer.parseInt(match.group(1)), MIDDLE_OF_YEAR))
                        .findFirst());
    }
}
