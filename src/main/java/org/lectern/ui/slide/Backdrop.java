package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.lectern.deck.Block;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideStyle;

/// What a slide's content stands on: pictures behind it, under a veil that keeps every word readable, or one beside it.
///
/// @param content the slide without these pictures
/// @param whole the look of the deck
/// @param behind from left to right
/// @param beside at an edge of the slide
record Backdrop(Slide content, DeckLook whole, List<Block.Image> behind, Optional<Block.Image> beside) {

    /// How much of the slide a picture beside the text takes.
    private static final double SHARE = 0.45;
    private static final double SMALLEST_SHARE = 0.15;
    /// What words keep of the width, in logical pixels.
    private static final double NARROWEST = 760;

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
                .filter(image -> isThere(image, files))
                .toList();
        Optional<Block.Image> asked = slide.style().picture().filter(image -> isThere(image, files));
        if (pictures.isEmpty()) {
            return new Backdrop(slide, look, asked.stream().toList(), Optional.empty());
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
        return new Backdrop(
                slide.withBlocks(rest), look, behind.isEmpty() ? asked.stream().toList() : behind, beside);
    }

    /// The same behind another content.
    Backdrop of(Slide other) {
        return new Backdrop(other, whole, behind, beside);
    }

    private static boolean isThere(Block.Image image, DeckFiles files) {
        return files.find(image.url()).flatMap(Drawing::of).isPresent();
    }

    /// The look for the content: on narrower paper where a picture stands beside it.
    DeckLook room() {
        Canvas canvas = whole.canvas();
        return beside.map(image -> whole.on(new Canvas(canvas.width() * (1 - share(image)), canvas.height())))
                .orElse(whole);
    }

    private double share(Block.Image image) {
        double asked = image.treatment().share() > 0 ? image.treatment().share() : SHARE;
        return Math.clamp(asked, SMALLEST_SHARE, 1 - NARROWEST / whole.canvas().width());
    }

    /// The paper of the whole slide, with the content on it.
    Sheet around(Sheet sheet) {
        Optional<Gradient> gradient = content.style().colours().background().flatMap(Gradient::parsed);
        SlideStyle.Colours asked =
                gradient.map(this::asked).orElse(content.style().colours());
        Palette palette = Palette.of(whole).asked(asked);
        if (!asked.equals(SlideStyle.Colours.OF_THEME)) {
            sheet.setStyle(palette.css());
        }
        List<PictureBox> boxes = boxes();
        gradient.ifPresent(colours -> boxes.addFirst(box(colours)));
        if (!boxes.isEmpty()) {
            putBehind(sheet, boxes, palette);
        }
        return beside.map(image -> besides(sheet, image)).orElse(sheet);
    }

    /// Words take the colour that reads on the middle of a gradient.
    private SlideStyle.Colours asked(Gradient gradient) {
        SlideStyle.Colours own = content.style().colours();
        return new SlideStyle.Colours(
                Optional.of(Palette.hex(gradient.middle())), own.text(), own.heading(), own.inverted());
    }

    private PictureBox box(Gradient gradient) {
        PictureBox box = PictureBox.of(gradient).behind();
        box.setManaged(false);
        box.resizeRelocate(0, 0, room().canvas().width(), room().canvas().height());
        return box;
    }

    private void putBehind(Sheet sheet, List<PictureBox> boxes, Palette palette) {
        if (!hasWords()) {
            // no number either: the picture is the slide
            sheet.getChildren().clear();
        }
        sheet.getChildren().addAll(0, boxes);
        boolean needed = boxes.stream()
                .anyMatch(box ->
                        Veil.isNeeded(box.picture(), box.getOpacity(), palette.get("paper"), palette.get("ink")));
        if (hasWords() && needed) {
            Optional<Color> ground = ground(palette);
            double brightest = boxes.stream()
                    .mapToDouble(box -> Veil.brightest(box.picture()) * box.getOpacity())
                    .reduce(ground.map(Veil::value).orElse(0.0), Math::max);
            sheet.setStyle(overPicture()
                    + ground.map(paper -> " -fx-background-color: " + Palette.hex(paper) + ";")
                            .orElse(""));
            sheet.getStyleClass().add("over-picture");
            sheet.getChildren().add(boxes.size(), veil(Veil.over(brightest), sheet.canvas()));
        }
    }

    /// The colour below the pictures, where one is asked for.
    private Optional<Color> ground(Palette palette) {
        return content.style().colours().background().map(_ -> palette.get("paper"));
    }

    private List<PictureBox> boxes() {
        // the words may stand on narrower paper, and so does what is behind them
        Canvas canvas = room().canvas();
        boolean stacked = behind.stream().anyMatch(image -> image.treatment().stacked());
        double width = stacked ? canvas.width() : canvas.width() / behind.size();
        double height = stacked ? canvas.height() / behind.size() : canvas.height();
        List<PictureBox> boxes = new ArrayList<>();
        for (Block.Image image : behind) {
            PictureBox box = box(image).behind();
            double x = stacked ? 0 : boxes.size() * width;
            double y = stacked ? boxes.size() * height : 0;
            box.resizeRelocate(x, y, width, height);
            box.setOpacity(image.treatment().opacity());
            boxes.add(box);
        }
        return boxes;
    }

    /// A colour that is asked for words holds over the veil too, when it is light enough.
    private String overPicture() {
        return content.style()
                .colours()
                .text()
                .flatMap(Palette::parsed)
                .filter(colour -> Contrast.reads(colour, Veil.LIGHTEST))
                .map(colour -> new Palette(Map.of("ink", colour, "title", colour)).css())
                .orElse("");
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
        double width = canvas.width() * share(image);
        boolean left = image.place() == Block.Place.LEFT;
        var all = new Sheet(canvas, "beside-picture");
        all.setStyle(sheet.getStyle());
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
