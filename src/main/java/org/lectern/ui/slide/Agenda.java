package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.PlainText;
import org.lectern.deck.Slide;

/// Recognises what a talk or a day is made of: lines of a programme, each of which begins with a time, or the points
/// below a title such as "Agenda". Pure.
final class Agenda {

    private static final int FEWEST_TIMES = 3;
    private static final int FEWEST_POINTS = 2;
    private static final int MOST_POINTS = 9;
    private static final Pattern TIME = Pattern.compile(
            "\\s*(\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]m)?(?:\\s*[-–—]\\s*\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]m)?)?)\\s*(?:[-–—:|]\\s*|\\s)(?=\\S)(.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /// A line of an agenda.
    ///
    /// @param mark a time as written, or a number
    /// @param step at which it appears
    record Entry(String mark, List<Inline> what, int step) {
        Entry {
            what = List.copyOf(what);
        }
    }

    private record Point(List<Inline> line, int step) {}

    private Agenda() {}

    /// The lines of an agenda; empty when these blocks are something else.
    static Optional<List<Entry>> of(String title, List<Block> blocks) {
        return programme(blocks).or(() -> AgendaWords.isAgenda(title) ? points(blocks) : Optional.empty());
    }

    /// An agenda of the deck's own parts, for a slide that says "Agenda" and nothing else.
    static Optional<Layout> ofParts(Slide slide, List<Block> blocks, DeckFacts facts) {
        List<String> parts = facts.parts();
        if (!blocks.isEmpty() || parts.isEmpty() || !AgendaWords.isAgenda(slide.titleText())) {
            return Optional.empty();
        }
        return Optional.of(new Layout.Agenda(
                slide.title(),
                IntStream.range(0, parts.size())
                        .mapToObj(i -> new Entry(number(1 + i), List.of(new Inline.Text(parts.get(i))), 0))
                        .toList()));
    }

    private static Optional<List<Entry>> points(List<Block> blocks) {
        if (blocks.size() != 1) {
            return Optional.empty();
        }
        int first = blocks.getFirst() instanceof Block.OrderedList list ? list.start() : 1;
        List<Point> points = blocks.getFirst() instanceof Block.Paragraph ? List.of() : lines(blocks.getFirst());
        boolean plain = points.size() >= FEWEST_POINTS
                && points.size() <= MOST_POINTS
                && points.stream().noneMatch(point -> point.line().isEmpty());
        return plain
                ? Optional.of(IntStream.range(0, points.size())
                        .mapToObj(i -> new Entry(
                                number(first + i),
                                points.get(i).line(),
                                points.get(i).step()))
                        .toList())
                : Optional.empty();
    }

    private static String number(int count) {
        return String.valueOf(count);
    }

    private static Optional<List<Entry>> programme(List<Block> blocks) {
        List<Entry> entries = new ArrayList<>();
        for (Block block : blocks) {
            for (Point point : lines(block)) {
                Optional<Entry> entry = timed(point);
                if (entry.isEmpty()) {
                    return Optional.empty();
                }
                entries.add(entry.get());
            }
        }
        return entries.size() >= FEWEST_TIMES ? Optional.of(entries) : Optional.empty();
    }

    /// A line that is no part of an agenda is an empty one.
    private static List<Point> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Inline> content) -> List.of(new Point(content, 0));
            case Block.BulletList(List<ListItem> items) -> lines(items);
            case Block.OrderedList(int _, List<ListItem> items) -> lines(items);
            default -> List.of(new Point(List.of(), 0));
        };
    }

    private static List<Point> lines(List<ListItem> items) {
        return items.stream()
                .map(item -> new Point(item.done().isPresent() ? List.of() : Blocks.line(item), item.step()))
                .toList();
    }

    private static Optional<Entry> timed(Point point) {
        List<Inline> line = point.line();
        String first = line.isEmpty() ? "" : beginning(line.getFirst());
        boolean alone = line.size() > 1 && TIME.matcher(first + " -").matches();
        Matcher time = TIME.matcher(alone ? first + " \u200B" : first);
        if (!time.matches()) {
            return Optional.empty();
        }
        List<Inline> what = new ArrayList<>(line.subList(1, line.size()));
        String rest = time.group(2).replace("\u200B", "");
        if (!rest.isEmpty()) {
            what.addFirst(new Inline.Text(rest));
        }
        return what.isEmpty() || what.stream().anyMatch(Inline.LineBreak.class::isInstance)
                ? Optional.empty()
                : Optional.of(new Entry(time.group(1).strip(), what, point.step()));
    }

    private static String beginning(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text) -> text;
            case Inline.Strong strong -> PlainText.inline(List.of(strong));
            default -> "";
        };
    }
}
