package org.lectern.parse.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.Speaker;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Shape;

/// What the first slide says of the deck: event, title and subtitle, in this order or without the event.
///
/// @param rest what stands below, such as presenters
public record TitlePage(Optional<String> event, String title, Optional<String> subtitle, List<Line> rest) {

    private static final int MOST_LINES = 16;
    private static final int LONGEST_LINE = 120;

    /// A year, or a word that is in the names of conferences and hardly anywhere else.
    private static final Pattern EVENT = Pattern.compile(
            "\\b(?:19|20)\\d\\d\\b|\\b\\p{Lu}\\w*(?i:conf|con|camp)\\b|\\b(?i:conference|summit|meetup|meet-up|symposium|congress"
                    + "|konferenz|tagung|kongress|conférence|congreso|jornadas|convegno|kcd|barcamp|hackathon|webinar)\\b",
            Pattern.UNICODE_CASE);

    /// The title page, if these lines may be one: a few short lines, no list, no prose.
    public static Optional<TitlePage> of(List<Line> lines) {
        List<List<Line>> groups = Groups.of(lines);
        boolean page = !groups.isEmpty()
                && groups.stream().mapToInt(List::size).sum() <= MOST_LINES
                && groups.stream().flatMap(List::stream).allMatch(TitlePage::mayStandThere);
        return page ? Optional.of(read(groups)) : Optional.empty();
    }

    private static boolean mayStandThere(Line line) {
        String text = line.flat();
        return text.length() <= LONGEST_LINE
                && !Shape.isItem(text)
                && !(Shape.endsSentence(text) && Shape.words(text) > 8)
                && text.indexOf('\t') < 0;
    }

    private static TitlePage read(List<List<Line>> groups) {
        boolean event = groups.size() > 1
                && isEvent(groups.getFirst())
                && Titled.isTitle(groups.get(1).getFirst().flat());
        Titled titled = Titled.of(groups.get(event ? 1 : 0));
        List<Line> rest = new ArrayList<>(titled.below());
        groups.subList(event ? 2 : 1, groups.size()).forEach(group -> {
            rest.add(Line.of(group.getFirst().number(), ""));
            rest.addAll(group);
        });
        List<Line> below = new ArrayList<>(Line.trimmed(rest));
        Optional<String> subtitle = subtitle(below);
        subtitle.ifPresent(_ -> below.removeFirst());
        return new TitlePage(
                event ? Optional.of(joined(groups.getFirst())) : Optional.empty(), titled.title(), subtitle, below);
    }

    private static boolean isEvent(List<Line> group) {
        String text = joined(group);
        return group.size() <= 3 && text.length() <= 60 && EVENT.matcher(text).find() && !text.endsWith("?");
    }

    private static String joined(List<Line> lines) {
        return String.join(" ", lines.stream().map(Line::flat).toList());
    }

    /// The line below the title, unless it is a person, an address, a date or a place.
    private static Optional<String> subtitle(List<Line> below) {
        return below.stream()
                .findFirst()
                .map(Line::flat)
                .filter(line -> Shape.words(line) > 1
                        && Titled.isTitle(line)
                        && !PeopleReader.isHead(line)
                        && !PeopleReader.isName(line)
                        && !line.contains("@")
                        && !line.contains("://")
                        && !line.matches(".*\\d{4}.*")
                        && !line.toLowerCase(Locale.ROOT).startsWith("by "));
    }

    /// The presenters whom the page introduces.
    public List<Speaker> presenters() {
        return BlockReader.blocks(rest).stream()
                .filter(Block.People.class::isInstance)
                .map(Block.People.class::cast)
                .flatMap(people -> people.speakers().stream())
                .toList();
    }
}
