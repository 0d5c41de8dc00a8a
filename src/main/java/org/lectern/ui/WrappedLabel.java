package org.lectern.ui;

import java.text.Bidi;
import javafx.scene.control.Label;

/// A label that wraps.
///
/// JavaFX 26.0.2 throws an ArrayIndexOutOfBoundsException (PrismTextLayout.computeTrailingSpaceWidth) when it wraps
/// text
/// that runs from right to left, so such text stays on its line.
public final class WrappedLabel extends Label {

    /// A label with that text, which may change.
    public WrappedLabel(String text) {
        textProperty().subscribe(this::wrapIfPossible);
        setText(text);
    }

    private void wrapIfPossible(String text) {
        setWrapText(!Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
    }
}
