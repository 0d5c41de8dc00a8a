package org.lectern.ui.slide;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.layout.Region;

/// Content at the largest size that its box allows.
///
/// @param size of its text, in logical pixels
/// @param fits whether it stays in its box; if not, it is set at the smallest size allowed
record Fitted<R extends Region>(R region, double size, boolean fits) {

    /// Finds the largest size at which the content stays in a box, by laying it out.
    ///
    /// @param setting makes the content at a size
    static <R extends Region> Fitted<R> largest(Sizes sizes, double width, double height, DoubleFunction<R> setting) {
        List<Double> steps = sizes.steps();
        Fitted<R> best = attempt(steps.getFirst(), width, height, setting);
        if (!best.fits()) {
            return best;
        }
        int low = 0;
        int high = steps.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            Fitted<R> attempt = attempt(steps.get(middle), width, height, setting);
            if (attempt.fits()) {
                best = attempt;
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    private static <R extends Region> Fitted<R> attempt(
            double size, double width, double height, DoubleFunction<R> setting) {
        R region = setting.apply(size);
        return new Fitted<>(region, size, Room.fits(region, width, height));
    }
}
