package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.deck.Slide;

/// Walks the nodes of laid-out slides and lists what an audience could not read: text or pictures that leave the canvas
/// or their box, texts on top of each other or of a picture that is not meant to lie under them, type that is too
/// small.
public final class LayoutCheck {

    /// Something wrong with a slide's layout.
    ///
    /// @param slide number in the deck, from 1
    /// @param page of the slide, from 1
    /// @param text the words it is about
    public record Violation(int slide, int page, Kind kind, String text) {}

    /// What can be wrong.
    public enum Kind {
        /// Runs off the slide.
        OUTSIDE_CANVAS,
        /// Leaves the place that was meant for it.
        OUTSIDE_BOX,
        /// Lies on other text, or on a picture.
        OVERLAP,
        /// Is smaller than can be read from the last row.
        SMALL_TEXT
    }

    private static final double TOLERANCE = 1.5;
    private static final double SIZE_TOLERANCE = 0.01;
    private static final String PICTURE = "picture";

    private final Parent root;
    private final Bounds canvas;
    private final List<Placed> texts = new ArrayList<>();
    private final List<Placed> pictures = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();

    private record Wrong(Kind kind, String text) {}

    private LayoutCheck(Parent root, Canvas canvas) {
        this.root = root;
        this.canvas = new BoundingBox(0, 0, canvas.width(), canvas.height());
    }

    /// The violations of one slide, on all its pages, with all that appears in steps.
    ///
    /// @param pages those of the slide
    public static List<Violation> of(Slide slide, SlidePages pages, DeckLook look) {
        return IntStream.range(0, pages.count())
                .boxed()
                .flatMap(page -> in(pages.sheet(page), look.canvas()).stream()
                        .map(found -> new Violation(slide.number(), page + 1, found.kind(), found.text())))
                .toList();
    }

    /// The violations of one slide.
    public static List<Violation> of(Slide slide, DeckLook look) {
        return of(slide, SlidePages.of(slide, look), look);
    }

    private static List<Wrong> in(Parent root, Canvas canvas) {
        return new LayoutCheck(root, canvas).walked();
    }

    /// What is wrong with nodes that stand on a canvas.
    static List<Kind> kinds(Parent root, Canvas canvas) {
        return in(root, canvas).stream().map(Wrong::kind).toList();
    }

    private List<Wrong> walked() {
        layout(root);
        parts(root).forEach(part -> collect(part, part, part));
        for (int i = 0; i < texts.size(); i++) {
            Placed text = texts.get(i);
            checkSize(text);
            texts.subList(i + 1, texts.size()).forEach(other -> checkOverlap(text, other));
            pictures.forEach(picture -> checkOverlap(text, picture));
        }
        return wrong;
    }

    /// What sheets placed; a sheet beside a picture stands on another.
    private static Stream<Node> parts(Parent sheet) {
        return sheet.getChildrenUnmodifiable().stream()
                .flatMap(node -> node instanceof Sheet inner ? parts(inner) : Stream.of(node));
    }

    private static void layout(Parent parent) {
        parent.layout();
        parent.getChildrenUnmodifiable().forEach(child -> {
            if (child instanceof Parent inner) {
                layout(inner);
            }
        });
    }

    /// @param part what the sheet placed, which holds the node
    /// @param box the paragraph, panel or frame inside that part which holds the node
    private void collect(Node node, Node part, Node box) {
        if (node instanceof Text text && !text.getText().isBlank()) {
            texts.add(checked(Placed.of(text, root), part, box));
        }
        if (node instanceof ImageView image && image.getImage() != null) {
            addPicture(checked(Placed.of(image, root, PICTURE), part, box), part);
        }
        if (node instanceof Inlay inlay) {
            texts.add(checked(Placed.of(inlay, root), part, box));
        } else if (node instanceof Parent parent) {
            Node inner = isBox(node) ? node : box;
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, part, inner));
        }
    }

    private void addPicture(Placed picture, Node part) {
        boolean behind = part instanceof PictureBox box && box.isBehind();
        if (!behind) {
            pictures.add(picture);
        }
    }

    private static boolean isBox(Node node) {
        return node instanceof Line || node instanceof CodePanel || node instanceof PictureBox || node instanceof Frame;
    }

    private Placed checked(Placed placed, Node part, Node box) {
        if (!placed.isInside(canvas)) {
            add(Kind.OUTSIDE_CANVAS, placed);
        } else if (!placed.isInside(Placed.bounds(part, root)) || !placed.isInside(Placed.bounds(box, root))) {
            add(Kind.OUTSIDE_BOX, placed);
        }
        return placed;
    }

    private void checkSize(Placed placed) {
        boolean code = placed.node().getStyleClass().contains("code");
        if (placed.size() < (code ? Sizes.CODE_FLOOR : Sizes.TEXT_FLOOR) - SIZE_TOLERANCE) {
            add(Kind.SMALL_TEXT, placed);
        }
    }

    private void checkOverlap(Placed one, Placed other) {
        if (flowTogether(one.node(), other.node())) {
            return;
        }
        Bounds first = one.bounds();
        Bounds second = other.bounds();
        double width = Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
        double height = Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
        // lines set tight may touch with their empty upper and lower edges
        if (width > TOLERANCE && height > Math.max(TOLERANCE, Math.min(one.edge(), other.edge()))) {
            wrong.add(new Wrong(Kind.OVERLAP, one.what() + " / " + other.what()));
        }
    }

    /// The toolkit lets texts of one paragraph flow around each other: their bounds overlap where a line breaks.
    private static boolean flowTogether(Node one, Node other) {
        return one.getParent() instanceof TextFlow flow && flow.equals(other.getParent());
    }

    private void add(Kind kind, Placed placed) {
        wrong.add(new Wrong(kind, placed.what()));
    }
}
