package org.lectern.parse.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.deck.Block;
import org.lectern.deck.Speaker;
import org.lectern.parse.text.line.CodeShape;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Ruler;
import org.lectern.parse.text.line.Shape;

/// Makes blocks of the lines below a title.
public final class BlockReader {

    private static final Pattern IMAGE = Pattern.compile("^\\s*!\\[([^\\]]*)]\\(([^)\\s]*)\\)\\s*$");
    private static final int FEWEST_LABELS = 2;

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Speaker> people = new ArrayList<>();
    private boolean personExpected;

    private BlockReader() {}

    /// The blocks, in order.
    public static List<Block> blocks(List<Line> lines) {
        BlockReader reader = new BlockReader();
        Groups.of(lines).forEach(reader::read);
        reader.finish();
        return List.copyOf(reader.blocks);
    }

    private void read(List<Line> group) {
        if (PeopleReader.isHead(group.getFirst().text())) {
            closeOpen();
            personExpected = true;
            if (group.size() > 1) {
                read(group.subList(1, group.size()));
            }
        } else if (personExpected) {
            personExpected = false;
            PeopleReader.person(group).ifPresentOrElse(people::add, () -> readText(group));
        } else {
            readText(group);
        }
    }

    private void readText(List<Line> group) {
        closePeople();
        if (group.size() == 1 && Ruler.isRuler(group.getFirst())) {
            closeOpen();
        } else if (ListReader.opensList(group)) {
            closeLabels();
            items.addAll(ListReader.items(group));
        } else if (group.size() <= 3 && group.stream().allMatch(line -> Shape.isLabel(line.text()))) {
            closeItems();
            group.forEach(line -> labels.add(line.flat()));
        } else {
            closeOpen();
            readBlock(group);
        }
    }

    private void readBlock(List<Line> group) {
        if (CodeShape.isCode(group.stream().map(Line::text).toList())) {
            blocks.add(Block.preformatted(group.stream().map(Line::text).collect(Collectors.joining("\n"))));
            return;
        }
        int start = 0;
        while (start < group.size()) {
            Kind kind = Kind.of(group.get(start));
            int end = start + 1;
            while (end < group.size() && kind.goesOn(group.get(end))) {
                end++;
            }
            read(kind, group.subList(start, end));
            start = end;
        }
    }

    private void read(Kind kind, List<Line> lines) {
        if (kind != Kind.ITEM) {
            closeItems();
        }
        switch (kind) {
            case ROW -> TableReader.table(lines).ifPresentOrElse(blocks::add, () -> paragraph(lines));
            case ITEM -> items.addAll(ListReader.items(lines));
            case PROSE -> paragraph(lines);
        }
    }

    /// What a line inside a group is.
    private enum Kind {
        ROW,
        ITEM,
        PROSE;

        static Kind of(Line line) {
            if (TableReader.isRow(line)) {
                return ROW;
            }
            return Item.of(line).isPresent() ? ITEM : PROSE;
        }

        /// An item goes on in lines without a mark; rows and prose end where something else begins.
        boolean goesOn(Line line) {
            Kind next = of(line);
            return next == this || (this == ITEM && next == PROSE);
        }
    }

    private void paragraph(List<Line> lines) {
        Matcher image = IMAGE.matcher(lines.getFirst().text());
        if (lines.size() == 1 && image.matches()) {
            blocks.add(new Block.Image(image.group(2), image.group(1), false));
        } else {
            blocks.add(ParagraphReader.paragraph(lines));
        }
    }

    private void finish() {
        closeOpen();
        closePeople();
    }

    private void closeOpen() {
        closeItems();
        closeLabels();
    }

    private void closeItems() {
        blocks.addAll(ListReader.blocks(items));
        items.clear();
    }

    private void closeLabels() {
        if (labels.size() >= FEWEST_LABELS) {
            blocks.add(new Block.Labels(labels));
        } else {
            labels.forEach(label -> blocks.add(new Block.Paragraph(InlineText.of(label))));
        }
        labels.clear();
    }

    private void closePeople() {
        if (!people.isEmpty()) {
            blocks.add(new Block.People(people));
            people.clear();
        }
        personExpected = false;
    }
}
