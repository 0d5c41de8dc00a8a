package org.lectern.ui.slide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.lectern.deck.Speaker;

/// People side by side: name, role and organization.
final class Persons {

    /// What is said of somebody is smaller than the name, and this close to it, relative to it.
    static final double QUIET = 0.9;

    static final double LINE_GAP = 0.08;

    private static final double WIDE_ENOUGH_FOR_THREE = 24;

    private Persons() {}

    /// @param size of the names, in logical pixels
    /// @param width that they may take
    static Region of(List<Speaker> speakers, double size, double width) {
        int columns = Math.clamp(speakers.size(), 1, width > WIDE_ENOUGH_FOR_THREE * size ? 3 : 2);
        double gap = size * 1.2;
        return Grid.of(speakers.stream().map(speaker -> person(speaker, size)).toList(), columns, width, gap, gap);
    }

    private static Region person(Speaker speaker, double size) {
        var quiet = Line.Setting.text(Math.max(size * QUIET, Math.min(size, Sizes.TEXT_FLOOR)))
                .coloured("muted");
        Stream<Line> below = Stream.of(speaker.role(), speaker.organization())
                .flatMap(Optional::stream)
                .map(text -> Line.of(text, quiet));
        return new Stack(
                size * LINE_GAP,
                Stream.concat(Stream.of(Line.of(speaker.name(), Line.Setting.heading(size))), below)
                        .toList());
    }
}
