package org.lectern.ui.slide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Pictures of slides, made before they are needed, so that a flip has nothing to do but to show one.
///
/// It has few, all of one place, and draws over those that nobody wants any more: full screens take much memory, and
/// new
/// ones for each flip would keep the collector busy. To the pixel they are what the nodes would be in that place.
final class Album {

    /// The slide on show, the one before, the next, and the one that a jump came from.
    private static final int MOST = 4;

    /// All pictures together: three of a 4K screen.
    private static final double MOST_PIXELS = 3 * 3840 * 2160;

    private final Map<Still, WritableImage> pictures = new HashMap<>();
    private PixelPlace place = PixelPlace.NONE;
    private Optional<Mixture> mixture = Optional.empty();

    /// A slide that goes over into another.
    private record Mixture(Still leaving, Still coming, WritableImage picture) {

        boolean isOf(Still from, Still to) {
            return leaving.equals(from) && coming.equals(to);
        }
    }

    /// The picture of a slide for that place, if there is one.
    Optional<Print> picture(Still still, PixelPlace at) {
        return at.equals(place) ? Optional.ofNullable(pictures.get(still)).map(this::print) : Optional.empty();
    }

    private Print print(Image image) {
        return new Print(image, place.part());
    }

    /// Makes one picture that is missing; the ones that are wished for most come first, and the last may find no room.
    ///
    /// @return whether one was missing
    boolean prepare(List<Still> wishes, PixelPlace at) {
        if (!at.equals(place)) {
            pictures.clear();
            mixture = Optional.empty();
            place = at;
        }
        List<Still> wanted = wishes.stream().distinct().limit(capacity()).toList();
        Optional<Still> missing =
                wanted.stream().filter(still -> !pictures.containsKey(still)).findFirst();
        missing.ifPresent(still -> pictures.put(still, draw(still, paper(wanted))));
        return missing.isPresent();
    }

    /// The picture of a slide going over into another, if there is one.
    Optional<Print> mixture(Still leaving, Still coming) {
        return mixture.filter(known -> known.isOf(leaving, coming))
                .map(Mixture::picture)
                .map(this::print);
    }

    /// Makes the picture of a slide going over into another, in the place of the one before; both have pictures.
    ///
    /// @param share how much of it is the first
    /// @return whether it was missing
    boolean mix(Still leaving, Still coming, double share) {
        boolean possible = pictures.containsKey(leaving) && pictures.containsKey(coming);
        if (!possible || mixture(leaving, coming).isPresent()) {
            return false;
        }
        var above = new ImageView(pictures.get(leaving));
        above.setOpacity(share);
        var scene = new Scene(
                new Group(new ImageView(pictures.get(coming)), above),
                place.right(),
                place.bottom(),
                Color.TRANSPARENT);
        var paper = mixture.map(Mixture::picture).orElseGet(this::blank);
        mixture = Optional.of(new Mixture(leaving, coming, scene.snapshot(paper)));
        warm(paper);
        return true;
    }

    private WritableImage blank() {
        return new WritableImage(place.right(), place.bottom());
    }

    private long capacity() {
        return (long) Math.min(MOST, MOST_PIXELS / place.pixels());
    }

    private WritableImage paper(List<Still> wanted) {
        return pictures.keySet().stream()
                .filter(still -> pictures.size() >= capacity() && !wanted.contains(still))
                .findFirst()
                .map(pictures::remove)
                .orElseGet(this::blank);
    }

    private WritableImage draw(Still still, WritableImage paper) {
        var view = new SlideView();
        view.show(still);
        view.setManaged(false);
        // At the place that it has in the window: a rounding of coordinates can be seen in a pixel.
        view.resizeRelocate(place.x(), place.y(), place.width(), place.height());
        // The root of a scene would get a background of its own.
        var scene = new Scene(new Group(view), place.right(), place.bottom(), Color.TRANSPARENT);
        view.applyCss();
        view.layout();
        WritableImage picture = scene.snapshot(paper);
        warm(picture);
        return picture;
    }

    // The renderer takes a copy of a picture when it first draws it, which takes longer than to draw it.
    private static void warm(Image picture) {
        new Scene(new Group(new ImageView(picture)), 1, 1).snapshot(new WritableImage(1, 1));
    }
}
