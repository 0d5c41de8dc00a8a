package org.lectern.parse.meta;

import java.util.List;
import java.util.Optional;
import org.lectern.deck.About;
import org.lectern.deck.Slide;
import org.lectern.deck.Speaker;

/// Finds the people who speak.
///
/// Whom a slide introduces as presenters; whom title slides name; whom the front matter calls speakers; who speaks in
/// the
/// sessions; and only where nobody else does, the authors.
final class Speakers {

    private final SpeakerList found = new SpeakerList();

    private Speakers() {}

    static List<Speaker> of(About about, List<Slide> slides, List<Sessions.Announced> sessions) {
        Speakers speakers = new Speakers();
        List<Slide> shown = slides.stream().filter(slide -> !slide.hidden()).toList();
        shown.forEach(speakers::introduced);
        TitleSlides.of(shown).forEach(speakers::named);
        speakers.inFrontMatter(about, shown);
        sessions.forEach(speakers::ofSession);
        if (speakers.found.isEmpty()) {
            about.authors().stream()
                    .filter(author -> author.indexOf('@') < 0)
                    .forEach(author -> speakers.author(author, shown));
        }
        return speakers.found.all();
    }

    private void introduced(Slide slide) {
        People.in(slide.blocks())
                .forEach(speaker -> found.add(
                        new Speaker(speaker.name(), speaker.role(), speaker.organization(), List.of(slide.number()))));
    }

    private void named(Slide slide) {
        TitleSlides.people(slide).forEach(person -> found.add(person, List.of(slide.number())));
    }

    private void inFrontMatter(About about, List<Slide> slides) {
        for (String key : List.of("speaker", "speakers", "presenter", "presenters")) {
            Optional.ofNullable(about.settings().get(key)).stream()
                    .flatMap(text -> PeopleLine.of(text).stream())
                    .forEach(person -> found.add(person, where(person.name(), slides)));
        }
    }

    private void ofSession(Sessions.Announced announced) {
        announced
                .people()
                .forEach(person -> found.add(person, List.of(announced.session().slide())));
    }

    private void author(String author, List<Slide> slides) {
        found.add(new Person(author, Optional.empty(), Optional.empty()), where(author, slides));
    }

    /// The title slide, when it names them.
    private static List<Integer> where(String name, List<Slide> slides) {
        return slides.stream()
                .limit(1)
                .filter(slide -> slide.text().contains(name))
                .map(Slide::number)
                .toList();
    }
}
