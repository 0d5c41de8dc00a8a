package org.lectern.ui.presenter;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.deck.SpeakerNotes;
import org.lectern.ui.Text;

/// The speaker notes: dark type on a calm ground, as large as one likes, scrolling.
final class NotesView extends StackPane {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    /// How much of the window a key scrolls, so that the line being read stays in sight.
    private static final double SCROLL = 0.6;

    /// Of the width, for a margin.
    private static final double SIDE = 0.05;

    private final VBox column = new VBox();
    private final ScrollPane scroller = new ScrollPane(column);
    private final VBox empty = new VBox();
    private SpeakerNotes notes = SpeakerNotes.NONE;
    private double pixels = NotesSize.ORDINARY.pixels();

    NotesView() {
        getStyleClass().add("notes");
        column.getStyleClass().add("notes-column");
        scroller.getStyleClass().addAll("notes-scroller", "edge-to-edge");
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setFocusTraversable(false);
        Label none = new Label(Text.get("notes.none"));
        none.getStyleClass().add("notes-none");
        Label how = new Label(Text.get("notes.how"));
        how.getStyleClass().add("notes-how");
        none.setWrapText(true);
        how.setWrapText(true);
        empty.getChildren().addAll(none, how);
        empty.getStyleClass().add("notes-empty");
        getChildren().addAll(scroller, empty);
        show(SpeakerNotes.NONE);
    }

    /// Shows these notes from their beginning.
    void show(SpeakerNotes other) {
        pseudoClassStateChanged(EMPTY, other.isEmpty());
        empty.setVisible(other.isEmpty());
        scroller.setVisible(!other.isEmpty());
        if (!other.equals(notes)) {
            notes = other;
            scroller.setAccessibleText(Text.get("notes.title") + ": " + notes.text());
            fill();
            scroller.setVvalue(0);
        }
    }

    /// Sets the height of the type.
    void setPixels(double height) {
        if (height != pixels) {
            pixels = height;
            fill();
        }
    }

    /// Keeps lines short enough to come back from, and the margins of large type small.
    void setMeasure(double width) {
        if (width != column.getMaxWidth()) {
            column.setMaxWidth(width);
            style();
        }
    }

    private void style() {
        double side = Math.rint(Math.min(pixels, column.getMaxWidth() * SIDE));
        column.setStyle("-fx-font-size: %spx; -fx-padding: 0.7em %spx 1.2em %spx".formatted(pixels, side, side));
    }

    /// Scrolls on, or back.
    ///
    /// @param direction 1 or -1
    void scroll(int direction) {
        double hidden = column.getHeight() - scroller.getViewportBounds().getHeight();
        if (hidden > 0) {
            double step = scroller.getViewportBounds().getHeight() * SCROLL / hidden;
            scroller.setVvalue(Math.clamp(scroller.getVvalue() + direction * step, 0, 1));
        }
    }

    private void fill() {
        style();
        column.getChildren().setAll(new NotesText(pixels).of(notes.blocks()));
    }
}
