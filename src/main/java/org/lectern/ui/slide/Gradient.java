package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.lectern.picture.Pixels;

/// A gradient as CSS writes it, as a picture. Plain arithmetic, so that it is the same on every machine.
///
/// @param round whether it runs from the middle outwards, and not along a line
/// @param angle in degrees: 0 runs upwards, 90 to the right; -1 to a corner
/// @param stops in order, at least two, their places between 0 and 1
record Gradient(boolean round, double angle, List<Stop> stops) implements Drawing {

    /// A colour at a place.
    record Stop(Color colour, double place) {}

    private static final Pattern WHOLE = Pattern.compile("(?s)(?:repeating-)?(linear|radial|conic)-gradient\\((.*)\\)");
    private static final Pattern COMMA = Pattern.compile(",(?![^()]*\\))");
    private static final Pattern ANGLE = Pattern.compile("(-?\\d{1,4}(?:\\.\\d+)?)(deg|turn|rad|grad)");
    private static final Pattern STOP = Pattern.compile("(.+?)(?:\\s+(-?\\d{1,3}(?:\\.\\d+)?)%)?(?:\\s+\\S+%)?");
    private static final int LEVELS = 1024;
    private static final double DOWN = 180;
    private static final double UNKNOWN = -1;

    Gradient {
        stops = List.copyOf(stops);
        if (stops.size() < 2) {
            throw new IllegalArgumentException("a gradient has two colours at least");
        }
    }

    /// The gradient that a text describes; empty when it describes none.
    static Optional<Gradient> parsed(String css) {
        Matcher whole = WHOLE.matcher(css.strip().toLowerCase(Locale.ROOT));
        if (!whole.matches()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(
                Arrays.stream(COMMA.split(whole.group(2))).map(String::strip).toList());
        Optional<Double> angle = angle(parts.getFirst());
        if (stop(parts.getFirst()).isEmpty()) {
            parts.removeFirst();
        }
        List<Optional<Stop>> stops = parts.stream().map(Gradient::stop).toList();
        return stops.size() < 2 || stops.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new Gradient(
                        !whole.group(1).equals("linear"),
                        angle.orElse(DOWN),
                        placed(stops.stream().flatMap(Optional::stream).toList())));
    }

    private static Optional<Double> angle(String text) {
        Matcher angle = ANGLE.matcher(text);
        if (angle.matches()) {
            return Optional.of(Double.parseDouble(angle.group(1)) * degrees(angle.group(2)));
        }
        double up = text.contains("top") ? 1 : text.contains("bottom") ? -1 : 0;
        double right = text.contains("right") ? 1 : text.contains("left") ? -1 : 0;
        return text.startsWith("to ")
                ? Optional.of(StrictMath.toDegrees(StrictMath.atan2(right, up)))
                : Optional.empty();
    }

    private static double degrees(String unit) {
        return switch (unit) {
            case "turn" -> 360;
            case "rad" -> 180 / Math.PI;
            case "grad" -> 0.9;
            default -> 1;
        };
    }

    private static Optional<Stop> stop(String text) {
        Matcher stop = STOP.matcher(text);
        if (!stop.matches()) {
            return Optional.empty();
        }
        double place = stop.group(2) == null ? UNKNOWN : Math.clamp(Double.parseDouble(stop.group(2)) / 100, 0, 1);
        return Palette.parsed(stop.group(1)).map(colour -> new Stop(colour, place));
    }

    // rule: CSS Images: the first stop is at 0 and the last one at 1; stops without a place are spread between the
    // others
    private static List<Stop> placed(List<Stop> stops) {
        List<Stop> placed = new ArrayList<>();
        int last = stops.size() - 1;
        for (int i = 0; i <= last; i++) {
            double own = stops.get(i).place();
            double before = placed.isEmpty() ? 0 : placed.getLast().place();
            double place = own >= 0 ? Math.max(before, own) : i == 0 ? 0 : i == last ? 1 : spread(stops, i, before);
            placed.add(new Stop(stops.get(i).colour(), place));
        }
        return placed;
    }

    private static double spread(List<Stop> stops, int at, double before) {
        int next = at;
        while (next < stops.size() - 1 && stops.get(next).place() < 0) {
            next++;
        }
        double end = stops.get(next).place() < 0
                ? 1
                : Math.max(before, stops.get(next).place());
        return before + (end - before) / (next - at + 1);
    }

    /// The colour in the middle of it.
    Color middle() {
        return at(0.5);
    }

    private Color at(double place) {
        for (int i = 1; i < stops.size(); i++) {
            Stop from = stops.get(i - 1);
            Stop to = stops.get(i);
            if (place <= to.place()) {
                double length = to.place() - from.place();
                double share = length <= 0 ? 1 : Math.clamp((place - from.place()) / length, 0, 1);
                return from.colour().interpolate(to.colour(), share);
            }
        }
        return stops.getLast().colour();
    }

    @Override
    public double width() {
        return Canvas.WIDE.width();
    }

    @Override
    public double height() {
        return Canvas.WIDE.height();
    }

    @Override
    public double largestMagnification() {
        return Double.MAX_VALUE;
    }

    @Override
    public Image image(double width, double height) {
        int across = Math.max(1, (int) Math.ceil(width));
        int down = Math.max(1, (int) Math.ceil(height));
        int[] pixels = new int[across * down];
        double radians = StrictMath.toRadians(angle);
        double x = StrictMath.sin(radians);
        double y = -StrictMath.cos(radians);
        double length = Math.abs(across * x) + Math.abs(down * y);
        int[] colours = new int[LEVELS + 1];
        for (int i = 0; i <= LEVELS; i++) {
            colours[i] = argb(at((double) i / LEVELS));
        }
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                double right = column + 0.5 - across / 2.0;
                double below = row + 0.5 - down / 2.0;
                double place = round
                        ? StrictMath.hypot(right / across, below / down) * Math.sqrt(2)
                        : 0.5 + (right * x + below * y) / length;
                pixels[row * across + column] = colours[(int) Math.rint(Math.clamp(place, 0, 1) * LEVELS)];
            }
        }
        return Drawing.image(new Pixels(across, down, pixels));
    }

    private static int argb(Color colour) {
        return (channel(colour.getOpacity()) << 24)
                | (channel(colour.getRed()) << 16)
                | (channel(colour.getGreen()) << 8)
                | channel(colour.getBlue());
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }
}
