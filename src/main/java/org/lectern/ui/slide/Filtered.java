package org.lectern.ui.slide;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.lectern.deck.Filter;
import org.lectern.picture.PixelFilters;
import org.lectern.picture.Pixels;

/// A picture with filters over it.
final class Filtered implements Drawing {

    private final Drawing own;
    private final List<Filter> filters;
    private Optional<Made> last = Optional.empty();

    private record Made(Image from, double unit, Image image) {}

    private Filtered(Drawing own, List<Filter> filters) {
        this.own = own;
        this.filters = filters;
    }

    /// The picture behind these filters; opacity is left to who shows it.
    static Drawing of(Drawing own, List<Filter> filters) {
        return filters.stream().allMatch(filter -> filter.kind() == Filter.Kind.OPACITY)
                ? own
                : new Filtered(own, filters);
    }

    @Override
    public double width() {
        return own.width();
    }

    @Override
    public double height() {
        return own.height();
    }

    @Override
    public double largestMagnification() {
        return own.largestMagnification();
    }

    @Override
    public synchronized Image image(double width, double height) {
        Image image = own.image(width, height);
        double unit = Canvas.WIDE.height() * image.getWidth() / width;
        if (last.filter(made -> made.from().equals(image) && made.unit() == unit)
                .isEmpty()) {
            last = Optional.of(new Made(image, unit, Drawing.image(PixelFilters.of(pixels(image), filters, unit))));
        }
        return last.get().image();
    }

    private static Pixels pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(width, height, argb);
    }
}
