package org.lectern.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;

/// How long each slide took when the talk was last run through.
///
/// @param ended when, by the time of day
/// @param spans the speaking time of each slide that was shown; pauses and questions do not count
public record Rehearsal(Instant ended, Map<SlideId, Duration> spans) {

    /// A rehearsal of fewer slides than one in so many says nothing of the talk: it is that of another version.
    private static final int KNOWN_ONE_IN = 2;

    public Rehearsal {
        spans = Map.copyOf(spans);
    }

    /// How long it took in all.
    public Duration length() {
        return spans.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /// How long a slide took, if it was shown.
    public Optional<Duration> of(Slide slide) {
        return Optional.ofNullable(spans.get(slide.id()));
    }

    /// Whether it tells enough of these slides to go by it.
    boolean covers(List<Slide> slides) {
        List<Duration> known =
                slides.stream().flatMap(slide -> of(slide).stream()).toList();
        return known.stream().anyMatch(Duration::isPositive) && known.size() * KNOWN_ONE_IN >= slides.size();
    }
}
