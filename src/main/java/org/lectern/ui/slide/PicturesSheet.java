package org.lectern.ui.slide;

import java.util.List;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;

/// Pictures alone: one as large as the paper, several side by side.
record PicturesSheet(DeckLook look) {

    private static final double GAP = 48;
    private static final double DESCRIPTION = 40;

    Sheet compose(Layout.Pictures pictures) {
        var sheet = new Sheet(look.canvas(), "pictures");
        if (pictures.title().isEmpty()
                && pictures.images().size() == 1
                && found(pictures.images().getFirst())) {
            sheet.place(
                    box(look, pictures.images().getFirst()),
                    0,
                    0,
                    sheet.canvas().width(),
                    sheet.canvas().height());
            return sheet;
        }
        double top = sheet.title(pictures.title(), "");
        sideBySide(sheet, pictures.images(), top);
        return sheet;
    }

    private boolean found(Block.Image image) {
        return box(look, image).found();
    }

    private void sideBySide(Sheet sheet, List<Block.Image> images, double top) {
        int columns = (int) Math.ceil(Math.sqrt(images.size()));
        int rows = Math.ceilDiv(images.size(), columns);
        double width = (sheet.width() - GAP * (columns - 1)) / columns;
        double height = (sheet.canvas().height() - Sheet.TOP - top - GAP * (rows - 1)) / rows;
        for (int i = 0; i < images.size(); i++) {
            double x = Sheet.SIDE + (i % columns) * (width + GAP);
            double y = top + Math.floorDiv(i, columns) * (height + GAP);
            place(sheet, box(look, images.get(i)), x, y, width, height);
        }
    }

    /// Places pictures one below the other beside text.
    static void stack(Sheet sheet, DeckLook look, List<Block.Image> images, double x, double top, double width) {
        double height = (sheet.bottom() - top - GAP * (images.size() - 1)) / images.size();
        for (int i = 0; i < images.size(); i++) {
            place(sheet, box(look, images.get(i)), x, top + i * (height + GAP), width, height);
        }
    }

    private static void place(Sheet sheet, PictureBox box, double x, double y, double width, double height) {
        sheet.place((Region) box, x, y, width, Math.min(height, box.naturalHeight(width)));
    }

    private static PictureBox box(DeckLook look, Block.Image image) {
        return PictureBox.of(image, new DeckFiles(look.folder()), DESCRIPTION);
    }
}
