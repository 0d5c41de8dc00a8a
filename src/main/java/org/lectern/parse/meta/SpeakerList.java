package org.lectern.parse.meta;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lectern.deck.Speaker;

/// Speakers in the order in which they were found; someone found again is the same one, with more slides.
final class SpeakerList {

    /// More is no list of speakers.
    static final int MAX_SPEAKERS = 2_000;

    private final Map<String, Speaker> speakers = new LinkedHashMap<>();

    void add(Person person, List<Integer> slides) {
        add(person.speaker(slides));
    }

    void add(Speaker speaker) {
        String key = key(speaker.name());
        if (speakers.size() < MAX_SPEAKERS || speakers.containsKey(key)) {
            speakers.merge(key, cleaned(speaker), SpeakerList::joined);
        }
    }

    List<Speaker> all() {
        return List.copyOf(speakers.values());
    }

    boolean isEmpty() {
        return speakers.isEmpty();
    }

    private static Speaker joined(Speaker first, Speaker second) {
        TreeSet<Integer> slides = new TreeSet<>(first.slides());
        slides.addAll(second.slides());
        return new Speaker(
                first.name(),
                first.role().or(second::role),
                first.organization().or(second::organization),
                List.copyOf(slides));
    }

    private static Speaker cleaned(Speaker speaker) {
        return new Speaker(
                speaker.name().strip(), cleaned(speaker.role()), cleaned(speaker.organization()), speaker.slides());
    }

    /// "Head of Gardens," stood on a line that went on.
    private static Optional<String> cleaned(Optional<String> text) {
        return text.map(Rest::cleaned).filter(bare -> !bare.isEmpty());
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return String.join(" ", Stream.of(WordSplit.of(plain)).toList());
    }
}
