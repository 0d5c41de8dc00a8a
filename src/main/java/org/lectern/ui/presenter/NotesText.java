package org.lectern.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.PlainText;
import org.lectern.ui.slide.RunningText;

/// Sets speaker notes for reading: the blocks one below the other, in one column.
///
/// Lists nest no deeper than {@link #DEEPEST}; what is below that stands as plain text.
///
/// @param pixels height of the type
record NotesText(double pixels) {

    private static final int DEEPEST = 8;

    /// Distance from line to line, by the size of the type: wide, to be found again after a look at the audience.
    private static final double LEADING = 1.58;

    private static final String COLOUR = "notes-text";

    List<Node> of(List<Block> blocks) {
        return of(blocks, 0);
    }

    private List<Node> of(List<Block> blocks, int depth) {
        return depth >= DEEPEST
                ? List.of(plain(PlainText.of(blocks)))
                : blocks.stream().map(block -> of(block, depth)).toList();
    }

    private Node of(Block block, int depth) {
        return switch (block) {
            case Block.Heading heading -> RunningText.heading(heading.content(), pixels, LEADING, COLOUR);
            case Block.Paragraph paragraph -> paragraph(paragraph.content());
            case Block.BulletList list -> items(list.items(), 0, depth);
            case Block.OrderedList list -> items(list.items(), list.start(), depth);
            case Block.Quote quote -> box("notes-quote", of(quote.blocks(), depth + 1));
            case Block.Stepped stepped -> box("notes-blocks", of(stepped.blocks(), depth + 1));
            case Block.Columns columns ->
                box(
                        "notes-blocks",
                        columns.columns().stream()
                                .flatMap(column -> of(column.blocks(), depth + 1).stream())
                                .toList());
            case Block.Code code -> code(code);
            case Block.Formula formula -> paragraph(List.of(new Inline.Formula(formula.tex())));
            case Block.Table _, Block.Image _, Block.Labels _, Block.People _, Block.Neutral _ ->
                plain(PlainText.of(block));
        };
    }

    private Node items(List<ListItem> items, int start, int depth) {
        List<Node> rows = new ArrayList<>();
        for (ListItem item : items) {
            Label mark = new Label(start > 0 ? (start + rows.size()) + "." : "•");
            mark.getStyleClass().add("notes-mark");
            VBox content = box("notes-blocks", of(item.blocks(), depth + 1));
            HBox.setHgrow(content, Priority.ALWAYS);
            HBox row = new HBox(mark, content);
            row.getStyleClass().add("notes-item");
            rows.add(row);
        }
        return box("notes-list", rows);
    }

    private static VBox box(String style, List<Node> children) {
        VBox box = new VBox();
        box.getChildren().addAll(children);
        box.getStyleClass().add(style);
        return box;
    }

    private Region plain(String text) {
        return lines(text, Inline.Text::new);
    }

    private Region code(Block.Code code) {
        return lines(code.text(), Inline.CodeSpan::new);
    }

    private Region lines(String text, Function<String, Inline> as) {
        List<Inline> content = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak());
            }
            content.add(as.apply(line));
        }
        return paragraph(content);
    }

    private Region paragraph(List<Inline> content) {
        return RunningText.paragraph(content, pixels, LEADING, COLOUR);
    }
}
