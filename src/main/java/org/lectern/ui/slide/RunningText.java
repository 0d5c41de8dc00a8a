package org.lectern.ui.slide;

import java.util.List;
import javafx.scene.layout.Region;
import org.lectern.deck.Inline;

/// Paragraphs in the faces of the slides, for what is read beside them, such as speaker notes: every script has its
/// letters, and text from right to left wraps.
public final class RunningText {

    private RunningText() {}

    /// A paragraph that wraps at its width.
    ///
    /// @param size in pixels
    /// @param leading distance from baseline to baseline, relative to the size
    /// @param colour style class that colours it
    public static Region paragraph(List<Inline> content, double size, double leading, String colour) {
        return Line.of(content, new Line.Setting(Face.TEXT, size, leading, colour));
    }

    /// A heading that wraps at its width; as {@link #paragraph}, but bold.
    public static Region heading(List<Inline> content, double size, double leading, String colour) {
        return Line.of(content, new Line.Setting(Face.BOLD, size, leading, colour));
    }
}
