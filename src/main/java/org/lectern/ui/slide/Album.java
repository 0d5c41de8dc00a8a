package org.lectern.ui.slide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
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

    private final Map<Still, Print> pictures = new HashMap<>();
    private PixelPlace place = PixelPlace.NONE;
    private Optional<Mixture> mixture = Optional.empty();
    private Optional<WritableImage> easel = Optional.empty();

    /// A slide that goes over into another.
    private record Mixture(Still leaving, Still coming, Print picture) {

        boolean isOf(Still from, Still to) {
            return leaving.equals(from) && coming.equals(to);
        }
    }

    /// The picture of a slide for that place, if there is one.
    Optional<Image> picture(Still still, PixelPlace at) {
        return at.equals(place) ? Optional.ofNullable(pictures.get(still)).map(Print::image) : Optional.empty();
    }

    /// Makes one picture that is missing; the ones that are wished for most come first, and the last may find no room.
    ///
    /// @return whether one was missing
    boolean prepare(List<Still> wishes, PixelPlace at) {
        if (!at.equals(place)) {
            pictures.clear();
            mixture = Optional.empty();
            easel = Optional.empty();
            place = at;
        }
        List<Still> wanted = wishes.stream().distinct().limit(capacity()).toList();
        Optional<Still> missing =
                wanted.stream().filter(still -> !pictures.containsKey(still)).findFirst();
        missing.ifPresent(still -> pictures.put(still, draw(still, paper(wanted))));
        return missing.isPresent();
    }

    /// The picture of a slide going over into another, if there is one.
    Optional<Image> mixture(Still leaving, Still coming) {
        return mixture.filter(known -> known.isOf(leaving, coming))
                .map(Mixture::picture)
                .map(Print::image);
    }

    /// Makes the picture of a slide going over into another, in the place of the one before; both have pictures.
    ///
    /// @param share how much of it is the first
    /// @return whether it was missing
    boolean mix(Still leaving, Still coming, double share) {
        Print from = pictures.get(leaving);
        Print to = pictures.get(coming);
        if (from == null || to == null || mixture(leaving, coming).isPresent()) {
            return false;
        }
        var above = new ImageView(from.image());
        above.setOpacity(share);
        var both = new Group(new ImageView(to.image()), above);
        both.relocate(place.x(), place.y());
        Print paper = mixture.map(Mixture::picture).orElseGet(this::blank);
        draw(both, paper);
        mixture = Optional.of(new Mixture(leaving, coming, paper));
        return true;
    }

    private Print blank() {
        return new Print(place.width(), place.height());
    }

    private long capacity() {
        return (long) Math.min(MOST, MOST_PIXELS / place.pixels());
    }

    private Print paper(List<Still> wanted) {
        return pictures.keySet().stream()
                .filter(still -> pictures.size() >= capacity() && !wanted.contains(still))
                .findFirst()
                .map(pictures::remove)
                .orElseGet(this::blank);
    }

    private Print draw(Still still, Print paper) {
        var view = new SlideView();
        view.show(still);
        view.setManaged(false);
        view.resizeRelocate(place.x(), place.y(), place.width(), place.height());
        draw(view, paper);
        return paper;
    }

    // Where it stands in the window: a rounding of coordinates can be seen in a pixel.
    private void draw(Node node, Print paper) {
        // The root of a scene would get a background of its own.
        var scene = new Scene(new Group(node), place.right(), place.bottom(), Color.TRANSPARENT);
        node.applyCss();
        scene.getRoot().layout();
        WritableImage drawn = scene.snapshot(easel.orElse(null));
        easel = Optional.of(drawn);
        paper.draw(drawn, place.x(), place.y());
    }
}
