package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;

/// Walks the nodes of laid-out slides and lists what an audience could not read: text or pictures that leave the canvas
/// or their box, texts on top of each other, type that is too small.
public final class LayoutCheck {

    /// Something wrong with a slide's layout.
    ///
    /// @param slide number, from 1
    /// @param page of the slide, from 1
    /// @param text the words it is about
    public record Violation(int slide, int page, Kind kind, String text) {}

    /// What can be wrong.
    public enum Kind {
        OUTSIDE_CANVAS,
        OUTSIDE_BOX,
        OVERLAP,
        SMALL_TEXT
    }

    private static final double TOLERANCE = 1.5;
    /// The space at which a line wraps counts as part of it, though nobody sees it.
    private static final double SPACE = 0.65;

    private static final double SIZE_TOLERANCE = 0.01;

    private final Slide slide;
    private final int page;
    private final Canvas canvas;
    private final Sheet sheet;
    private final List<Violation> violations = new ArrayList<>();

    private LayoutCheck(Slide slide, int page, DeckLook look, Sheet sheet) {
        this.slide = slide;
        this.page = page;
        this.canvas = look.canvas();
        this.sheet = sheet;
    }

    /// The violations of all slides that are shown.
    public static List<Violation> of(Deck deck, DeckLook look) {
        return deck.shown().stream().flatMap(slide -> of(slide, look).stream()).toList();
    }

    /// The violations of one slide, on all its pages.
    public static List<Violation> of(Slide slide, DeckLook look) {
        SlidePages pages = SlidePages.of(slide, look);
        return IntStream.range(0, pages.count())
                .mapToObj(page -> new LayoutCheck(slide, page + 1, look, pages.sheet(page)).violations())
                .flatMap(List::stream)
                .toList();
    }

    private List<Violation> violations() {
        layout(sheet);
        List<Text> texts = new ArrayList<>();
        collect(sheet, sheet, texts);
        for (int i = 0; i < texts.size(); i++) {
            checkSize(texts.get(i));
            for (int j = i + 1; j < texts.size(); j++) {
                checkOverlap(texts.get(i), texts.get(j));
            }
        }
        return violations;
    }

    private static void layout(Parent parent) {
        parent.layout();
        parent.getChildrenUnmodifiable().forEach(child -> {
            if (child instanceof Parent inner) {
                layout(inner);
            }
        });
    }

    private void collect(Node node, Node box, List<Text> texts) {
        if (node instanceof Text text && !text.getText().isBlank()) {
            texts.add(text);
            checkPlace(text, box, text.getText());
        }
        if (node instanceof ImageView image) {
            checkPlace(image, box, "picture");
        }
        if (node instanceof Parent parent) {
            Node inner = node instanceof Line || node instanceof CodePanel || node instanceof PictureBox ? node : box;
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, inner, texts));
        }
    }

    private void checkPlace(Node node, Node box, String what) {
        Bounds bounds = onSheet(node);
        double space = node instanceof Text text ? text.getFont().getSize() * SPACE : 0;
        if (!contains(new BoundingBox(0, 0, canvas.width(), canvas.height()), bounds, space)) {
            add(Kind.OUTSIDE_CANVAS, what);
        } else if (!contains(inSheet(box), bounds, space)) {
            add(Kind.OUTSIDE_BOX, what);
        }
    }

    private Bounds inSheet(Node box) {
        if (box.equals(sheet)) {
            return new BoundingBox(0, 0, canvas.width(), canvas.height());
        }
        return toSheet(box, box.getLayoutBounds());
    }

    private Bounds onSheet(Node node) {
        return toSheet(node, node.getLayoutBounds());
    }

    private Bounds toSheet(Node node, Bounds bounds) {
        Bounds here = bounds;
        for (Node at = node; !at.equals(sheet); at = at.getParent()) {
            here = at.localToParent(here);
        }
        return here;
    }

    private static boolean contains(Bounds outer, Bounds inner, double space) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE - space
                && inner.getMaxX() <= outer.getMaxX() + TOLERANCE + space
                && inner.getMinY() >= outer.getMinY() - inner.getHeight() / 4
                && inner.getMaxY() <= outer.getMaxY() + inner.getHeight() / 4;
    }

    private void checkSize(Text text) {
        boolean code = text.getStyleClass().contains("code");
        double floor = code ? Sizes.CODE_FLOOR : Sizes.TEXT_FLOOR;
        if (text.getFont().getSize() < floor - SIZE_TOLERANCE) {
            add(Kind.SMALL_TEXT, text.getText());
        }
    }

    private void checkOverlap(Text one, Text other) {
        if (sameLine(one, other)) {
            return;
        }
        Bounds first = onSheet(one);
        Bounds second = onSheet(other);
        double width = Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
        double height = Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
        // lines set tight may touch with their empty upper and lower edges
        double edge = Math.min(one.getFont().getSize(), other.getFont().getSize()) * 0.4;
        if (width > TOLERANCE && height > edge) {
            add(Kind.OVERLAP, one.getText() + " / " + other.getText());
        }
    }

    /// Texts of one paragraph flow around each other; their bounds overlap where a line breaks.
    private static boolean sameLine(Text one, Text other) {
        return one.getParent().equals(other.getParent());
    }

    private void add(Kind kind, String text) {
        violations.add(new Violation(slide.number(), page, kind, text.strip()));
    }
}
