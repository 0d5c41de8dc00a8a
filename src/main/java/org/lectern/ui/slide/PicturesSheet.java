package org.lectern.ui.slide;

import java.util.List;
import org.lectern.deck.Block;

/// Pictures alone: one as large as the paper, several side by side. What cannot be shown stands as a quiet frame with
/// its description, in the middle.
record PicturesSheet(DeckLook look) {

    private static final double GAP = 48;
    private static final double DESCRIPTION = 40;
    private static final double FRAME_WIDTH = 0.62;
    private static final double FRAME_HEIGHT = 0.62;

    Sheet compose(Layout.Pictures pictures) {
        var sheet = new Sheet(look.canvas(), "pictures");
        List<PictureBox> boxes = pictures.images().stream()
                .map(image -> box(look, image).inTheMiddle())
                .toList();
        if (pictures.title().isEmpty() && boxes.size() == 1 && boxes.getFirst().mayFillPaper()) {
            sheet.place(
                    boxes.getFirst(),
                    0,
                    0,
                    sheet.canvas().width(),
                    sheet.canvas().height());
            return sheet;
        }
        double top = sheet.title(pictures.title(), "");
        if (boxes.size() == 1) {
            single(sheet, boxes.getFirst(), top);
        } else {
            sideBySide(sheet, boxes, top);
        }
        return sheet;
    }

    private static void single(Sheet sheet, PictureBox box, double top) {
        double room = sheet.canvas().height() - Sheet.TOP - top;
        double width = box.found() ? box.askedWidth(sheet.width()).orElse(sheet.width()) : sheet.width() * FRAME_WIDTH;
        double height = box.found()
                ? Math.min(room, box.naturalHeight(width))
                : Math.min(room, Math.max(room * FRAME_HEIGHT, box.naturalHeight(width)));
        boolean middle = !box.found() || box.askedWidth(sheet.width()).isPresent();
        double y = middle ? top + (room - height) / 2 : top;
        sheet.place(box, Sheet.SIDE + (sheet.width() - width) / 2, y, width, height);
    }

    private static void sideBySide(Sheet sheet, List<PictureBox> boxes, double top) {
        int columns = (int) Math.ceil(Math.sqrt(boxes.size()));
        int rows = Math.ceilDiv(boxes.size(), columns);
        double width = (sheet.width() - GAP * (columns - 1)) / columns;
        double height = (sheet.canvas().height() - Sheet.TOP - top - GAP * (rows - 1)) / rows;
        for (int i = 0; i < boxes.size(); i++) {
            double x = Sheet.SIDE + (i % columns) * (width + GAP);
            double y = top + Math.floorDiv(i, columns) * (height + GAP);
            if (boxes.get(i).found()) {
                place(sheet, boxes.get(i), x, y, width, height);
            } else {
                sheet.place(boxes.get(i), x, y, width, Math.min(height, width * FRAME_HEIGHT));
            }
        }
    }

    /// Places pictures one below the other beside text.
    static void stack(Sheet sheet, List<PictureBox> boxes, double x, double top, double width) {
        double height = (sheet.bottom() - top - GAP * (boxes.size() - 1)) / boxes.size();
        for (int i = 0; i < boxes.size(); i++) {
            place(sheet, boxes.get(i), x, top + i * (height + GAP), width, height);
        }
    }

    private static void place(Sheet sheet, PictureBox box, double x, double y, double width, double height) {
        double wide = box.askedWidth(width).orElse(width);
        sheet.place(box, x + (width - wide) / 2, y, wide, Math.min(height, box.naturalHeight(wide)));
    }

    /// A picture of the deck.
    static PictureBox box(DeckLook look, Block.Image image) {
        return PictureBox.of(image, new DeckFiles(look.folder()), DESCRIPTION);
    }
}
