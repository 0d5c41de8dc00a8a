package org.lectern.parse.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.parse.text.line.Furniture;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.NotesHead;
import org.lectern.parse.text.line.Shape;
import org.lectern.parse.text.split.Part;

/// Headers and footers: lines at the edges of slides that come again on most of them; footers but for their numbers.
final class PageFurniture {

    private static final int FEWEST = 3;
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.7;
    private static final double SOME = 0.15;
    private static final int FEW_CHARACTERS = 3;
    private static final int EDGE = 2;
    private static final int LONGEST = 100;

    private final Set<String> headers;
    private final Set<String> footers;

    private PageFurniture(Set<String> headers, Set<String> footers) {
        this.headers = headers;
        this.footers = footers;
    }

    static PageFurniture of(List<Part> parts) {
        List<List<Line>> texts = parts.stream().map(PageFurniture::text).toList();
        return new PageFurniture(
                often(texts, text -> text.stream().limit(1).map(Line::flat), _ -> NEARLY_ALL),
                often(texts, text -> bottom(text).map(PageFurniture::template), PageFurniture::shareOfFooter));
    }

    private static List<Line> text(Part part) {
        return part.lines().stream().filter(line -> !line.isBlank()).toList();
    }

    /// The lowest lines. The line that notes stand below comes again on every slide and is no footer.
    private static Stream<Line> bottom(List<Line> text) {
        return text.stream().skip(Math.max(1, text.size() - EDGE)).filter(line -> !NotesHead.is(line.text()));
    }

    private static String template(Line line) {
        return line.flat().replaceAll("\\d+", "#");
    }

    /// What stands at an edge of enough slides that have more than one line.
    private static Set<String> often(
            List<List<Line>> texts, Function<List<Line>, Stream<String>> edge, ToDoubleFunction<String> share) {
        Map<String, Integer> counts = new HashMap<>();
        texts.stream()
                .filter(text -> text.size() > 1)
                .flatMap(text -> edge.apply(text).distinct())
                .filter(line ->
                        line.length() <= LONGEST && line.chars().anyMatch(c -> c == '#' || Character.isLetter(c)))
                .forEach(line -> counts.merge(line, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= FEWEST)
                .filter(count -> count.getValue() > share.applyAsDouble(count.getKey()) * texts.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// A footer is on most pages; initials or a mark of a few characters may be on fewer.
    private static double shareOfFooter(String template) {
        return template.length() <= FEW_CHARACTERS ? SOME : MOST;
    }

    /// The lines of a part that the audience should see.
    List<Line> shown(Part part) {
        List<Line> text = text(part);
        if (text.stream().allMatch(line -> Shape.isNumber(line.text()))) {
            return List.of();
        }
        Set<Line> hidden = new HashSet<>();
        text.stream()
                .limit(1)
                .filter(line -> text.size() > 1 && headers.contains(line.flat()))
                .forEach(hidden::add);
        bottom(text).filter(line -> footers.contains(template(line))).forEach(hidden::add);
        return part.lines().stream()
                .filter(line -> !hidden.contains(line) && !Furniture.isFurniture(line.text()))
                .toList();
    }
}
