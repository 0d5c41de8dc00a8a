package org.lectern.ui.slide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;
import org.lectern.export.Picture;
import org.lectern.export.PictureFolder;

/// Pictures of a deck's slides, with all steps shown.
public final class SlidePictures {

    private final OffScreen screen;
    private final int width;
    private final int height;

    /// @param width of each picture in pixels; a slide of another shape stands in the middle
    /// @param height in pixels
    public SlidePictures(OffScreen screen, int width, int height) {
        this.screen = screen;
        this.width = width;
        this.height = height;
    }

    /// Writes `slide-001.png` and so on, numbered as the slides are shown; the further pages of a slide that continues
    /// are `slide-001_2.png` and so on.
    ///
    /// @return the files, in order
    public List<Path> write(Deck deck, DeckLook look, PictureFolder folder) throws IOException {
        List<Path> files = new ArrayList<>();
        int number = 0;
        for (Slide slide : deck.shown()) {
            number++;
            List<Picture> pages = draw(slide, look);
            for (int page = 1; page <= pages.size(); page++) {
                files.add(folder.write(name(number, page), pages.get(page - 1)));
            }
        }
        return files;
    }

    private static String name(int number, int page) {
        String name = String.format(Locale.ROOT, "slide-%03d", number);
        return page == 1 ? name : name + "_" + page;
    }

    /// Draws the pages of one slide.
    public List<Picture> draw(Slide slide, DeckLook look) {
        SlidePages pages = screen.onToolkitThread(() -> SlidePages.of(slide, look));
        return IntStream.range(0, pages.count())
                .mapToObj(page -> screen.draw(() -> view(pages, page), width, height))
                .toList();
    }

    private static SlideView view(SlidePages pages, int page) {
        var view = new SlideView();
        view.show(Still.of(pages, pages.lastStepOf(page)));
        return view;
    }
}
