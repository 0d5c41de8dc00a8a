package org.lectern.ui.stage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.Icon;
import org.lectern.ui.Text;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.panel.Card;
import org.lectern.ui.panel.Notice;

/// The stage check in a window: its lines come in as they are known.
public final class StagePanel extends Card {

    private final VBox lines = new VBox();
    private final Label waiting = label("card-text", Text.get("stage.wait"));

    /// @param close lets it go
    public StagePanel(Runnable close) {
        super(Text.get("stage.title"), close);
        getStyleClass().add("stage-check");
        lines.getStyleClass().add("stage-lines");
        lines.getChildren().add(waiting);
        ScrollPane scroller = new ScrollPane(lines);
        scroller.setFitToWidth(true);
        scroller.setAccessibleText(Text.get("stage.title"));
        scroller.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren().add(scroller);
    }

    /// More lines are known.
    public void add(List<StageLine> more) {
        more.forEach(line -> add(line, Optional.empty()));
    }

    /// One more line is known, and what can be done about it.
    public void add(StageLine line, Optional<Notice.Offer> offer) {
        HBox row = row(line);
        offer.map(can -> button(can.label(), can.deed())).ifPresent(row.getChildren()::add);
        int end = lines.getChildren().indexOf(waiting);
        lines.getChildren().add(end < 0 ? lines.getChildren().size() : end, row);
    }

    /// No more lines come.
    public void done() {
        lines.getChildren().remove(waiting);
    }

    private static HBox row(StageLine line) {
        Icon icon = new Icon(
                switch (line.verdict()) {
                    case OK -> Feather.CHECK_CIRCLE;
                    case ATTENTION -> Feather.ALERT_TRIANGLE;
                    case UNKNOWN -> Feather.HELP_CIRCLE;
                });
        Label subject = new Label(line.subject());
        subject.getStyleClass().add("stage-subject");
        Label sentence = label("card-text", line.sentence());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(icon, subject, sentence);
        row.getStyleClass()
                .addAll("stage-line", "stage-" + line.verdict().name().toLowerCase(Locale.ROOT));
        row.setAccessibleText(line.subject() + ": " + line.verdict().words() + ". " + line.sentence());
        return row;
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        return Answer.PASSED;
    }
}
