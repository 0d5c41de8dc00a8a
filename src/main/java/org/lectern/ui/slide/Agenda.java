package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;

/// Recognises lines of a programme: each begins with a time. Pure.
final class Agenda {

    private static final int FEWEST = 3;
    private static final Pattern TIME = Pattern.compile(
            "\\s*(\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]m)?(?:\\s*[-–—]\\s*\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]m)?)?)\\s*(?:[-–—:|]\\s*|\\s)(?=\\S)(.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /// A line of a programme.
    ///
    /// @param time as written
    record Entry(String time, List<Inline> what) {
        Entry {
            what = List.copyOf(what);
        }
    }

    private Agenda() {}

    /// The lines of a programme; empty when these blocks are something else.
    static Optional<List<Entry>> of(List<Block> blocks) {
        List<Entry> entries = new ArrayList<>();
        for (Block block : blocks) {
            for (List<Inline> line : lines(block)) {
                Optional<Entry> entry = entry(line);
                if (entry.isEmpty()) {
                    return Optional.empty();
                }
                entries.add(entry.get());
            }
        }
        return entries.size() >= FEWEST ? Optional.of(entries) : Optional.empty();
    }

    /// A line that is no part of a programme is an empty one.
    private static List<List<Inline>> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Inline> content) -> List.of(content);
            case Block.BulletList(List<ListItem> items) ->
                items.stream().map(Agenda::line).toList();
            default -> List.of(List.of());
        };
    }

    private static List<Inline> line(ListItem item) {
        return item.step() == 0
                        && item.blocks().size() == 1
                        && item.blocks().getFirst() instanceof Block.Paragraph(List<Inline> content)
                ? content
                : List.of();
    }

    private static Optional<Entry> entry(List<Inline> line) {
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
                : Optional.of(new Entry(time.group(1).strip(), what));
    }

    private static String beginning(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text) -> text;
            case Inline.Strong strong -> org.lectern.deck.PlainText.inline(List.of(strong));
            default -> "";
        };
    }
}
