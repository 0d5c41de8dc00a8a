package org.lectern.parse.meta;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where a talk of the past was given: "at [Garden Days](url), Linz", "— [Garden Days](url)".
final class TalkEvent {

    private static final Pattern LEAD =
            Pattern.compile("[\\s—–-]*(?:at|@|bei|beim|auf der|à|en)?(?:\\s+the)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Words RESOURCES = Words.of("resources.txt");

    private TalkEvent() {}

    /// The event, when the text below the date begins with a link that is no recording and no slides.
    static Optional<String> in(List<Passage> below) {
        return below.stream()
                .limit(1)
                .flatMap(passage -> passage instanceof Passage.Text text
                        ? text.rows().stream().limit(1)
                        : Stream.<RichLine>of())
                .flatMap(row -> row.atLink().stream())
                .filter(cut -> LEAD.matcher(cut.before()).matches())
                .map(RichLine.Cut::middle)
                .filter(text -> !RESOURCES.in(text))
                .findFirst();
    }
}
