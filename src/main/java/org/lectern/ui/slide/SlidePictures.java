package org.lectern.ui.slide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;
import org.lectern.export.Picture;
import org.lectern.export.PictureFolder;

/// Pictures of a deck's slides, each with all its steps shown.
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

    /// Writes `slide-001.png` and so on, numbered as the slides are shown.
    ///
    /// @return the files, in order
    public List<Path> write(Deck deck, DeckLook look, PictureFolder folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Slide slide : deck.shown()) {
            files.add(folder.write("slide", files.size() + 1, draw(slide, look)));
        }
        return files;
    }

    /// Draws one slide.
    public Picture draw(Slide slide, DeckLook look) {
        return screen.draw(() -> view(slide, look), width, height);
    }

    private static SlideView view(Slide slide, DeckLook look) {
        var view = new SlideView();
        view.show(slide, slide.steps(), look);
        return view;
    }
}
