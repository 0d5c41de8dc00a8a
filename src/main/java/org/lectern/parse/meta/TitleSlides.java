package org.lectern.parse.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.deck.Slide;

/// What title slides say of people.
final class TitleSlides {

    /// Names of countries in English: "Graz, Austria" is a place, not a person with a company.
    private static final Set<String> COUNTRIES = Stream.concat(
                    Stream.of(Locale.getISOCountries())
                            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
                    Stream.of("USA", "UK", "England", "Scotland", "Wales", "Online"))
            .collect(Collectors.toUnmodifiableSet());

    private TitleSlides() {}

    /// Slides that open or close the deck; the first one, when nothing says so.
    static List<Slide> of(List<Slide> slides) {
        List<Slide> titles = slides.stream()
                .filter(slide -> slide.kind() == Slide.Kind.TITLE)
                .toList();
        return titles.isEmpty() ? slides.stream().limit(1).toList() : titles;
    }

    /// People whom the slide names in lines of their own.
    static List<Person> people(Slide slide) {
        List<String> lines = lines(slide);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !goesOn(lines.get(i - 1))) {
                people.addAll(people(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : ""));
            }
        }
        return people;
    }

    /// A list of other things than people may run over several lines: "Enter, Page Down," and then "Down Arrow, Right
    /// Arrow".
    private static boolean goesOn(String line) {
        return line.endsWith(",") && PeopleLine.of(line).isEmpty();
    }

    private static List<String> lines(Slide slide) {
        return Passage.of(slide).stream()
                .flatMap(TitleSlides::lines)
                .filter(line -> !line.equals(slide.titleText()))
                .toList();
    }

    private static Stream<String> lines(Passage passage) {
        return switch (passage) {
            case Passage.Text text -> text.lines().stream();
            case Passage.Heading(RichLine line, boolean isTitle) -> isTitle ? Stream.of() : Stream.of(line.text());
            case Passage.Grid _, Passage.Other _ -> Stream.of();
        };
    }

    /// A name alone may be a subtitle: "Green Gardens". It counts where the line says "by", or where a role follows.
    private static List<Person> people(String line, String next) {
        List<Person> people = PeopleLine.of(line);
        if (people.isEmpty() || MomentFinder.find(line).isPresent()) {
            return List.of();
        }
        if (PeopleLine.isSaid(line) || people.stream().anyMatch(TitleSlides::isIntroduced)) {
            return people;
        }
        return people.size() == 1 && !people.getFirst().isIntroduced() ? withRole(people.getFirst(), next) : List.of();
    }

    private static boolean isIntroduced(Person person) {
        return person.role().isPresent()
                || person.organization()
                        .filter(place -> !COUNTRIES.contains(place))
                        .isPresent();
    }

    private static List<Person> withRole(Person person, String next) {
        if (!Affiliation.isRole(next)
                || next.length() > 100
                || !PeopleLine.of(next).isEmpty()) {
            return List.of();
        }
        Affiliation affiliation = Affiliation.of(List.of(next.split(",")));
        return List.of(new Person(person.name(), affiliation.role(), affiliation.organization()));
    }
}
