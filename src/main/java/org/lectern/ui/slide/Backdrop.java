package org.lectern.ui.slide;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.lectern.deck.Block;
import org.lectern.deck.Slide;

/// What a slide's content stands on: pictures behind it, under a veil that keeps every word readable, or one beside it.
///
/// @param content the slide without these pictures
/// @param whole the look of the deck
/// @param behind from left to right
/// @param beside at an edge of the slide
record Backdrop(Slide content, DeckLook whole, List<Block.Image> behind, Optional<Block.Image> beside) {

    /// How much of the slide a picture beside the text takes.
    private static final double SHARE = 0.45;

    Backdrop {
        behind = List.copyOf(behind);
    }

    /// The backdrop that a slide asks for. Pictures that cannot be shown stay in the content, where their frames stand.
    static Backdrop of(Slide slide, DeckLook look) {
        var files = new DeckFiles(look.folder());
        List<Block.Image> pictures = slide.blocks().stream()
                .filter(Block.Image.class::isInstance)
                .map(Block.Image.class::cast)
                .filter(image -> image.place() != Block.Place.AMONG)
                .filter(image -> files.find(image.url()).flatMap(Drawing::of).isPresent())
                .toList();
        if (pictures.isEmpty()) {
            return new Backdrop(slide, look, List.of(), Optional.empty());
        }
        List<Block> rest = slide.blocks().stream()
                .filter(block -> !pictures.contains(block))
                .toList();
        List<Block.Image> behind = pictures.stream()
                .filter(image -> image.place() == Block.Place.BEHIND)
                .toList();
        Optional<Block.Image> beside = pictures.stream()
                .filter(image -> image.place() != Block.Place.BEHIND)
                .findFirst();
        return new Backdrop(without(slide, rest), look, behind, beside);
    }

    private static Slide without(Slide slide, List<Block> blocks) {
        return new Slide(
                slide.number(),
                slide.id(),
                slide.kind(),
                slide.title(),
                slide.listed(),
                blocks,
                slide.notes(),
                slide.steps(),
                slide.hidden(),
                slide.boundary(),
                slide.span());
    }

    /// The look for the content: on narrower paper where a picture stands beside it.
    DeckLook room() {
        Canvas canvas = whole.canvas();
        return beside.isEmpty() ? whole : whole.on(new Canvas(canvas.width() * (1 - SHARE), canvas.height()));
    }

    /// The paper of the whole slide, with the content on it.
    Sheet around(Sheet sheet) {
        if (!behind.isEmpty()) {
            putBehind(sheet);
        }
        return beside.map(image -> besides(sheet, image)).orElse(sheet);
    }

    private void putBehind(Sheet sheet) {
        double width = sheet.canvas().width() / behind.size();
        double height = sheet.canvas().height();
        double brightest = 0;
        if (!hasWords()) {
            // no number either: the picture is the slide
            sheet.getChildren().clear();
        }
        for (int i = behind.size() - 1; i >= 0; i--) {
            PictureBox box = box(behind.get(i)).behind();
            box.resizeRelocate(i * width, 0, width, height);
            sheet.getChildren().addFirst(box);
            brightest = Math.max(brightest, Veil.brightest(box.picture()));
        }
        if (hasWords()) {
            sheet.getStyleClass().add("over-picture");
            sheet.getChildren().add(behind.size(), veil(Veil.over(brightest), sheet.canvas()));
        }
    }

    private boolean hasWords() {
        return !content.title().isEmpty() || !content.blocks().isEmpty();
    }

    private static Region veil(double opacity, Canvas canvas) {
        var veil = new Region();
        veil.setManaged(false);
        veil.resize(canvas.width(), canvas.height());
        veil.setBackground(new Background(new BackgroundFill(Color.gray(0, opacity), CornerRadii.EMPTY, Insets.EMPTY)));
        return veil;
    }

    private Sheet besides(Sheet sheet, Block.Image image) {
        Canvas canvas = whole.canvas();
        double width = canvas.width() * SHARE;
        boolean left = image.place() == Block.Place.LEFT;
        var all = new Sheet(canvas, "beside-picture");
        sheet.setManaged(false);
        sheet.relocate(left ? width : 0, 0);
        PictureBox box = box(image);
        box.resizeRelocate(left ? 0 : canvas.width() - width, 0, width, canvas.height());
        all.getChildren().addAll(sheet, box);
        return all;
    }

    private PictureBox box(Block.Image image) {
        PictureBox box = PictureBox.of(image, new DeckFiles(whole.folder()), Sizes.TEXT_FLOOR)
                .covering();
        box.setManaged(false);
        return box;
    }
}
