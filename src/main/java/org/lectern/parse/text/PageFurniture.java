package org.lectern.parse.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.parse.text.line.Furniture;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Shape;
import org.lectern.parse.text.split.Part;

/// Headers and footers: lines at the edges of slides that come again on most of them, but for their numbers.
final class PageFurniture {

    private static final int FEWEST = 3;
    private static final double MOST = 0.5;
    private static final double SOME = 0.15;
    private static final int FEW_CHARACTERS = 3;
    private static final int EDGE = 2;
    private static final int LONGEST = 100;

    private final Set<String> templates;

    private PageFurniture(Set<String> templates) {
        this.templates = templates;
    }

    static PageFurniture of(List<Part> parts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Part part : parts) {
            edges(part)
                    .map(PageFurniture::template)
                    .distinct()
                    .forEach(template -> counts.merge(template, 1, Integer::sum));
        }
        return new PageFurniture(counts.entrySet().stream()
                .filter(count -> isFurniture(count.getKey(), count.getValue(), parts.size()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new)));
    }

    /// A footer is on most pages; initials or a mark of a few characters may be on fewer.
    private static boolean isFurniture(String template, int count, int slides) {
        double share = template.length() <= FEW_CHARACTERS ? SOME : MOST;
        return count >= FEWEST && count > share * slides;
    }

    private static Stream<Line> edges(Part part) {
        List<Line> text = part.lines().stream().filter(line -> !line.isBlank()).toList();
        return text.size() < 2
                ? Stream.of()
                : Stream.concat(text.stream().limit(1), text.stream().skip(Math.max(1, text.size() - EDGE)));
    }

    private static String template(Line line) {
        return line.flat().replaceAll("\\d+", "#");
    }

    /// The lines of a part that the audience should see.
    List<Line> shown(Part part) {
        boolean bare = part.lines().stream().allMatch(line -> line.isBlank() || Shape.isNumber(line.text()));
        return part.lines().stream()
                .filter(line -> !bare || line.isBlank())
                .filter(line -> line.isBlank() || !isFurniture(line))
                .toList();
    }

    private boolean isFurniture(Line line) {
        return Furniture.isFurniture(line.text())
                || (line.text().length() <= LONGEST && templates.contains(template(line)));
    }
}
