package org.lectern.ui.search;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.ui.Text;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.panel.Card;
import org.lectern.ui.slide.Lettering;

/// Asks for words, lists the slides that have them, and goes to the chosen one.
public final class SearchPanel extends Card {

    private final TalkSearch search;
    private final IntConsumer goTo;
    private final TextField query = new TextField();
    private final ListView<TalkSearch.Hit> hits = new ListView<>();
    private final Label nothing = new Label();

    /// @param goTo goes to a slide, from 1, and closes the search
    public SearchPanel(TalkSearch search, IntConsumer goTo, Runnable close) {
        super(Text.get("search.title"), close);
        this.search = search;
        this.goTo = goTo;
        getStyleClass().add("search");
        query.setPromptText(Text.get("search.prompt"));
        query.textProperty().subscribe(this::find);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        hits.setCellFactory(view -> new Row());
        hits.setPlaceholder(nothing);
        hits.setFocusTraversable(false);
        hits.setAccessibleText(Text.get("search.hits"));
        hits.setOnMouseClicked(event -> go());
        nothing.getStyleClass().add("card-empty");
        VBox.setVgrow(hits, Priority.ALWAYS);
        getChildren().addAll(query, hits);
    }

    @Override
    public void opened() {
        query.requestFocus();
    }

    private void find(String words) {
        List<TalkSearch.Hit> found = search.find(words);
        hits.getItems().setAll(found);
        hits.getSelectionModel().selectFirst();
        nothing.setText(words.isBlank() ? Text.get("search.hint") : Text.get("search.nothing", words.strip()));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> select(event, 1);
            case UP -> select(event, -1);
            case ENTER -> {
                event.consume();
                go();
            }
            default -> {}
        }
    }

    private void select(KeyEvent event, int by) {
        event.consume();
        int index = hits.getSelectionModel().getSelectedIndex() + by;
        if (index >= 0 && index < hits.getItems().size()) {
            hits.getSelectionModel().select(index);
            hits.scrollTo(Math.max(0, index - 2));
        }
    }

    private void go() {
        TalkSearch.Hit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            goTo.accept(hit.slide());
        }
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        return Answer.PASSED;
    }

    private static final class Row extends ListCell<TalkSearch.Hit> {

        private final Label number = new Label();
        private final Label title = Lettering.of(new Label());
        private final Label extract = Lettering.of(new Label());
        private final HBox row = new HBox(number, new VBox(title, extract));

        Row() {
            number.getStyleClass().add("hit-number");
            title.getStyleClass().add("hit-title");
            extract.getStyleClass().add("hit-extract");
            row.getStyleClass().add("hit");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TalkSearch.@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            number.setText(String.valueOf(hit.slide()));
            title.setText(hit.title().isEmpty() ? Text.get("search.untitled") : hit.title());
            extract.setText(hit.inNotes() ? Text.get("search.notes", hit.extract()) : hit.extract());
            setGraphic(row);
        }
    }
}
