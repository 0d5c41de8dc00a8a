package org.lectern.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.PlainText;

/// Sets speaker notes for reading: the blocks one below the other, in one column.
///
/// Lists nest no deeper than {@link #DEEPEST}; what is below that stands as plain text.
final class NotesText {

    private static final int DEEPEST = 8;

    private NotesText() {}

    static List<Node> of(List<Block> blocks) {
        return of(blocks, 0);
    }

    private static List<Node> of(List<Block> blocks, int depth) {
        return depth >= DEEPEST
                ? List.of(plain(PlainText.of(blocks)))
                : blocks.stream().map(block -> of(block, depth)).toList();
    }

    private static Node of(Block block, int depth) {
        return switch (block) {
            case Block.Heading heading -> flow("notes-heading", heading.content());
            case Block.Paragraph paragraph -> flow("notes-paragraph", paragraph.content());
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
            case Block.Code code -> styled(plain(code.text()), "notes-code");
            case Block.Table _, Block.Image _, Block.Labels _, Block.People _, Block.Formula _, Block.Neutral _ ->
                plain(PlainText.of(block));
        };
    }

    private static Node items(List<ListItem> items, int start, int depth) {
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

    private static TextFlow plain(String text) {
        return flow("notes-paragraph", List.of(new Inline.Text(text)));
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private static TextFlow flow(String style, List<Inline> content) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().addAll("notes-flow", style);
        add(flow, content, List.of());
        return flow;
    }

    private static void add(TextFlow flow, List<Inline> content, List<String> styles) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Emphasis emphasis -> add(flow, emphasis.children(), with(styles, "emphasis"));
                case Inline.Strong strong -> add(flow, strong.children(), with(styles, "strong"));
                case Inline.Strike strike -> add(flow, strike.children(), with(styles, "strike"));
                case Inline.Hyperlink link -> add(flow, link.children(), with(styles, "link"));
                case Inline.CodeSpan span -> run(flow, span.code(), with(styles, "code"));
                case Inline.Text _, Inline.Formula _, Inline.Picture _, Inline.LineBreak _ ->
                    run(flow, PlainText.inline(List.of(inline)), styles);
            }
        }
    }

    private static List<String> with(List<String> styles, String style) {
        List<String> all = new ArrayList<>(styles);
        all.add(style);
        return all;
    }

    private static void run(TextFlow flow, String words, List<String> styles) {
        Text text = new Text(words);
        text.getStyleClass().add("notes-text");
        text.getStyleClass().addAll(styles);
        flow.getChildren().add(text);
    }
}
