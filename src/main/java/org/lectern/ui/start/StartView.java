package org.lectern.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.Icon;
import org.lectern.ui.Text;
import org.lectern.ui.WrappedLabel;

/// What one sees when no talk is open: what Lectern is, and every way to open something.
public final class StartView extends StackPane {

    private final Consumer<Path> open;
    private final Path home;

    /// @param recent what was open before, latest first
    /// @param samples the decks that come with Lectern
    /// @param home the user's own folder
    /// @param choose asks for a file
    /// @param open opens a file
    public StartView(List<RecentFile> recent, List<Path> samples, Path home, Runnable choose, Consumer<Path> open) {
        this.open = open;
        this.home = home;
        getStyleClass().add("start");
        HBox lists = new HBox(recentList(recent), sampleList(samples));
        lists.getStyleClass().add("start-lists");
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox page = new VBox(head(), dropArea(choose), lists);
        page.getStyleClass().add("start-page");
        getChildren().add(page);
    }

    private static Node head() {
        VBox head = new VBox(
                label("start-title", Text.get("start.title")), label("start-sentence", Text.get("start.sentence")));
        head.getStyleClass().add("start-head");
        return head;
    }

    private static Node dropArea(Runnable choose) {
        Button button = new Button(Text.get("start.open"));
        button.getStyleClass().addAll("accent", "start-open");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> choose.run());
        Icon icon = new Icon(Feather.FILE_TEXT);
        icon.getStyleClass().add("drop-icon");
        VBox words = new VBox(label("drop-title", Text.get("start.drop")), label("drop-hint", Text.get("start.kinds")));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox area = new HBox(icon, words, button);
        area.getStyleClass().add("drop-area");
        return area;
    }

    private Node recentList(List<RecentFile> recent) {
        List<Node> rows = recent.stream().map(this::recentRow).toList();
        return list("start.recent", rows, "start.recent.none");
    }

    private Node recentRow(RecentFile file) {
        Button row = row(
                Feather.CLOCK,
                file.name(),
                file.missing() ? Text.get("start.missing", file.folder(home)) : file.folder(home));
        row.setDisable(file.missing());
        row.setOnAction(event -> open.accept(file.path()));
        return row;
    }

    private Node sampleList(List<Path> samples) {
        List<Node> rows = samples.stream().map(this::sampleRow).toList();
        return list("start.samples", rows, "start.samples.none");
    }

    private Node sampleRow(Path file) {
        Button row = row(Feather.BOOK_OPEN, Samples.title(file), String.valueOf(file.getFileName()));
        row.setOnAction(event -> open.accept(file));
        return row;
    }

    private static Node list(String title, List<Node> rows, String none) {
        VBox list = new VBox();
        list.getStyleClass().add("start-rows");
        if (rows.isEmpty()) {
            list.getChildren().add(label("start-none", Text.get(none)));
        }
        list.getChildren().addAll(rows);
        ScrollPane scroller = new ScrollPane(list);
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.getStyleClass().add("edge-to-edge");
        scroller.setFocusTraversable(false);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        VBox column = new VBox(label("start-heading", Text.get(title)), scroller);
        column.getStyleClass().add("start-list");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Button row(Feather icon, String title, String detail) {
        Label name = new Label(title);
        name.getStyleClass().add("row-title");
        Label place = new Label(detail);
        place.getStyleClass().add("row-detail");
        HBox line = new HBox(new Icon(icon), new VBox(name, place));
        line.getStyleClass().add("row-line");
        Button row = new Button();
        row.setGraphic(line);
        row.getStyleClass().add("start-row");
        row.setAccessibleText(title);
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private static Label label(String style, String text) {
        Label label = new WrappedLabel(text);
        label.getStyleClass().add(style);
        return label;
    }
}
