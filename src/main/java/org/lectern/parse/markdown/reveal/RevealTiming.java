package org.lectern.parse.markdown.reveal;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long a slide is planned to take.
///
/// rule: reveal.js, `data-timing`: a number of seconds, on a section or in a comment for the slide.
final class RevealTiming {

    private static final String TIMING = "\\bdata-timing\\s*=\\s*[\"']?(\\d{1,5})\\b";
    private static final Pattern ATTRIBUTE = Pattern.compile(TIMING);
    private static final Pattern COMMENT = Pattern.compile("<!--\\s*\\.?slide:?\\s[^>]*" + TIMING);

    private RevealTiming() {}

    /// What the attributes of a section say.
    static Optional<Duration> of(String attributes) {
        return found(ATTRIBUTE.matcher(attributes));
    }

    /// What a comment in the text of a slide says.
    static Optional<Duration> in(String text) {
        return found(COMMENT.matcher(text));
    }

    private static Optional<Duration> found(Matcher timing) {
        return timing.find() ? Optional.of(Duration.ofSeconds(Long.parseLong(timing.group(1)))) : Optional.empty();
    }
}
