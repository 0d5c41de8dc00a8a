package org.lectern.parse.meta;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.deck.Block;

/// A table whose heads name at least a time and a title.
final class SessionTable {

    private static final Words BREAKS = Words.of("breaks.txt");

    private SessionTable() {}

    static List<Entry> of(Block.Table table) {
        Map<Label, Integer> columns = new EnumMap<>(Label.class);
        for (int i = 0; i < table.header().size(); i++) {
            int column = i;
            Label.of(new RichLine(table.header().get(i).content()).text())
                    .ifPresent(label -> columns.putIfAbsent(label, column));
        }
        boolean when = columns.containsKey(Label.TIME) || columns.containsKey(Label.DATE);
        return when && columns.containsKey(Label.TITLE) ? entries(table, columns) : List.of();
    }

    private static List<Entry> entries(Block.Table table, Map<Label, Integer> columns) {
        List<Entry> entries = new ArrayList<>();
        for (List<Block.Cell> row : table.rows()) {
            entry(row, columns).ifPresent(entries::add);
        }
        return entries;
    }

    private static Optional<Entry> entry(List<Block.Cell> row, Map<Label, Integer> columns) {
        String when = (text(row, columns, Label.DATE) + " " + text(row, columns, Label.TIME)).strip();
        RichLine title = cell(row, columns, Label.TITLE);
        return title.text().isEmpty() || BREAKS.in(title.text())
                ? Optional.empty()
                : MomentFinder.find(when)
                        .map(found -> new Entry(
                                AnnouncementReader.of(title)
                                        .withPeople(PeopleLine.of(text(row, columns, Label.PEOPLE))),
                                found.moment(),
                                Optional.of(text(row, columns, Label.ROOM)).filter(room -> !room.isEmpty())));
    }

    private static String text(List<Block.Cell> row, Map<Label, Integer> columns, Label label) {
        return cell(row, columns, label).text();
    }

    private static RichLine cell(List<Block.Cell> row, Map<Label, Integer> columns, Label label) {
        int column = columns.getOrDefault(label, row.size());
        return new RichLine(column < row.size() ? row.get(column).content() : List.of());
    }
}
