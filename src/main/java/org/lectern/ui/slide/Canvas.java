package org.lectern.ui.slide;

import java.util.Map;
import java.util.stream.Stream;

/// The logical size of a slide in pixels; every canvas is 1080 high.
///
/// @param width in logical pixels
/// @param height in logical pixels
public record Canvas(double width, double height) {

    /// 16:9, unless the deck asks for something else.
    public static final Canvas WIDE = new Canvas(1920, 1080);

    /// 16:10.
    public static final Canvas LAPTOP = new Canvas(1728, 1080);

    /// 4:3.
    public static final Canvas CLASSIC = new Canvas(1440, 1080);

    /// What the front matter asks for: `aspect`, `aspectRatio` (Slidev) or `size` (Marp), such as `4:3` or `16/10`.
    public static Canvas of(Map<String, String> settings) {
        return Stream.of("aspect", "aspectratio", "size")
                .flatMap(key -> Stream.ofNullable(settings.get(key)))
                .map(ratio -> ratio.strip().replace('/', ':'))
                .map(Canvas::named)
                .findFirst()
                .orElse(WIDE);
    }

    private static Canvas named(String ratio) {
        return switch (ratio) {
            case "4:3" -> CLASSIC;
            case "16:10" -> LAPTOP;
            default -> WIDE;
        };
    }

    /// Width for a height of 1.
    public double ratio() {
        return width / height;
    }
}
