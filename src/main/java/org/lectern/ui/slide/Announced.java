package org.lectern.ui.slide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;
import org.lectern.deck.Session;
import org.lectern.deck.Speaker;

/// A session that a slide announces, and its people. Its slide says all in one line: "Keynote: Title, Name, Role at
/// Organization"; here that line is taken apart, if no word of it is lost.
///
/// @param title of the session, without what stands around it
/// @param people as the whole deck introduces them
public record Announced(String title, Optional<LocalDate> date, List<Speaker> people) {

    private static final int LONGEST_LEAD = 60;
    private static final int LONGEST_TIME_LINE = 140;
    private static final Pattern TIME = Pattern.compile("(?s).*\\d{1,2}[:.h]\\d{2}.*");
    private static final Pattern STARTS_WITH_TIME = Pattern.compile("(?s)\\W*\\d{1,2}[:.h]\\d{2}.*");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|•·–—-]+|[\\s,;:|•·–—-]+$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?:['’]s)?[^\\p{L}\\p{N}]+");
    /// Words that join people, and say nothing themselves.
    private static final Set<String> JOINTS = Set.of(
            "and",
            "by",
            "with",
            "at",
            "of",
            "from",
            "the",
            "und",
            "von",
            "mit",
            "bei",
            "et",
            "par",
            "de",
            "chez",
            "y",
            "por",
            "con",
            "e",
            "di",
            "com",
            "en",
            "van",
            "och",
            "og",
            "ja",
            "i",
            "z",
            "speaker",
            "speakers");

    public Announced {
        people = List.copyOf(people);
    }

    /// A session, with what the deck says of its people.
    static Announced of(Session session, List<Speaker> speakers) {
        List<Speaker> people = session.speakers().stream()
                .map(name -> speakers.stream()
                        .filter(speaker -> speaker.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> new Speaker(name, Optional.empty(), Optional.empty(), List.of())))
                .toList();
        return new Announced(session.title(), session.date(), people);
    }

    /// The layout of the slide that announces it; empty where the slide has nothing to set apart.
    Optional<Layout.Session> layout(List<Inline> line, List<Block> blocks) {
        String words = PlainText.inline(line);
        int at = title.isBlank() ? -1 : words.indexOf(title);
        if (at < 0 || at > LONGEST_LEAD) {
            return Optional.empty();
        }
        Optional<List<Speaker>> named = named(words.substring(at + title.length()));
        List<Inline> rest = InlineCut.from(line, at);
        List<Inline> shown = named.isPresent() ? InlineCut.before(rest, title.length()) : rest;
        Optional<List<Inline>> time = blocks.stream().findFirst().flatMap(Announced::time);
        List<Inline> lead = lead(EDGES.matcher(words.substring(0, at)).replaceAll(""), time);
        List<Speaker> introduced = named.orElse(List.of());
        return lead.isEmpty() && introduced.isEmpty()
                ? Optional.empty()
                : Optional.of(new Layout.Session(
                        shown, lead, introduced, time.isPresent() ? blocks.subList(1, blocks.size()) : blocks));
    }

    private static List<Inline> lead(String kind, Optional<List<Inline>> time) {
        List<Inline> lead = new ArrayList<>();
        if (!kind.isEmpty()) {
            lead.add(new Inline.Text(kind + (time.isPresent() ? "  ·  " : "")));
        }
        time.ifPresent(lead::addAll);
        return lead;
    }

    /// The line that says when it is: a heading with a time, or a short paragraph that begins with one.
    static Optional<List<Inline>> time(Block block) {
        return switch (block) {
            case Block.Heading heading
            when TIME.matcher(PlainText.of(heading)).matches() -> Optional.of(heading.content());
            case Block.Paragraph paragraph
            when PlainText.of(paragraph).length() <= LONGEST_TIME_LINE
                    && STARTS_WITH_TIME.matcher(PlainText.of(paragraph)).matches() -> Optional.of(paragraph.content());
            default -> Optional.empty();
        };
    }

    /// The people of the words behind the title; empty when these say more than who they are.
    private Optional<List<Speaker>> named(String words) {
        Set<String> said = words(words);
        List<Speaker> introduced =
                people.stream().map(person -> only(person, said)).toList();
        Set<String> covered = new HashSet<>(JOINTS);
        introduced.forEach(person -> covered.addAll(words(person.text())));
        boolean all = introduced.stream().allMatch(person -> said.containsAll(words(person.name())));
        return covered.containsAll(said) && (all || said.isEmpty())
                ? Optional.of(said.isEmpty() ? List.of() : introduced)
                : Optional.empty();
    }

    /// What the line itself says of somebody.
    private static Speaker only(Speaker person, Set<String> said) {
        return new Speaker(
                person.name(),
                person.role().filter(role -> said.containsAll(words(role))),
                person.organization().filter(name -> said.containsAll(words(name))),
                person.slides());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Stream.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1))
                .map(word -> word.replaceFirst("['’]s$", ""))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /// A session as blocks one below the other, for slides that go on on further pages.
    static Page page(Layout.Session session) {
        List<Block> blocks = new ArrayList<>();
        if (!session.lead().isEmpty()) {
            blocks.add(new Block.Heading(2, session.lead()));
        }
        if (!session.people().isEmpty()) {
            blocks.add(new Block.People(session.people()));
        }
        blocks.addAll(session.blocks());
        return new Page(session.title(), blocks);
    }
}
