package org.lectern.ui.slide;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.lectern.deck.SlideStyle;

/// Moves what a layout has placed to the middle of the slide, where the slide asks for that.
record Placement(SlideStyle.Placing asked) {

    /// Places the content of a sheet anew. Layouts that are arranged around something else stay as they are.
    void place(Sheet sheet, Layout layout) {
        boolean free = layout instanceof Layout.Text
                || layout instanceof Layout.Statement
                || layout instanceof Layout.Session
                || layout instanceof Layout.Section;
        if (asked.middle() && free) {
            toMiddle(sheet);
        }
        if (asked.centred() && (free || layout instanceof Layout.Title)) {
            sheet.getChildren().forEach(child -> centre(sheet, child));
        }
    }

    private static void toMiddle(Sheet sheet) {
        List<Bounds> parts = sheet.getChildren().stream()
                .map(Node::getBoundsInParent)
                .filter(bounds -> bounds.getHeight() > 0)
                .toList();
        double top = parts.stream().mapToDouble(Bounds::getMinY).min().orElse(0);
        double bottom = parts.stream().mapToDouble(Bounds::getMaxY).max().orElse(0);
        double free = sheet.canvas().height() - Sheet.BOTTOM - Sheet.TOP - (bottom - top);
        if (free > 0) {
            double move = Sheet.TOP + free / 2 - top;
            sheet.getChildren().forEach(child -> child.setLayoutY(child.getLayoutY() + move));
        }
    }

    private static void centre(Sheet sheet, Node child) {
        if (child instanceof Region region) {
            inside(region);
            double width = region instanceof Row row ? row.prefWidth(-1) : region.getWidth();
            region.resizeRelocate((sheet.canvas().width() - width) / 2, region.getLayoutY(), width, region.getHeight());
        }
    }

    private static void inside(Node node) {
        switch (node) {
            case Line line -> line.align(TextAlignment.CENTER);
            case Stack stack -> {
                stack.centre();
                stack.getChildrenUnmodifiable().forEach(Placement::inside);
            }
            case Row row -> row.getChildrenUnmodifiable().forEach(Placement::inside);
            default -> {}
        }
    }
}
