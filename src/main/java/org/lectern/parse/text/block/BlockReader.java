package org.lectern.parse.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.deck.Block;
import org.lectern.deck.Speaker;
import org.lectern.parse.text.line.CodeShape;
import org.lectern.parse.text.line.Line;
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
        if (ListReader.opensList(group)) {
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
        Optional<Block> table = TableReader.table(group);
        if (table.isPresent()) {
            blocks.add(table.get());
        } else if (CodeShape.isCode(group.stream().map(Line::text).toList())) {
            blocks.add(Block.preformatted(group.stream().map(Line::text).collect(Collectors.joining("\n"))));
        } else {
            prose(group);
        }
    }

    /// Lines of prose, and the list that may begin below them.
    private void prose(List<Line> group) {
        int list = 0;
        while (list < group.size() && !Shape.isItem(group.get(list).text())) {
            list++;
        }
        if (list > 0) {
            paragraph(group.subList(0, list));
        }
        if (list < group.size()) {
            items.addAll(ListReader.items(group.subList(list, group.size())));
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
