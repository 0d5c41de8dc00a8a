package org.lectern.parse.text.weigh;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.parse.text.line.CodeShape;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Shape;

/// Running heads and feet: lines that come again all over the text and open it, or end it.
///
/// @param heads lines that open a slide, as {@link Habits#key} gives them
/// @param feet lines that end one
record RunningLines(Set<String> heads, Set<String> feet) {

    private static final int FEWEST = 3;
    private static final int MOST_CHUNKS_A_SLIDE = 16;
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 100;

    private record Places(int count, int first, int last) {

        Places and(Places more) {
            return new Places(count + more.count, first, more.last);
        }
    }

    static RunningLines of(List<Chunk> chunks) {
        Map<String, Places> places = new HashMap<>();
        for (int i = 0; i < chunks.size(); i++) {
            for (Line line : edges(chunks.get(i))) {
                places.merge(Habits.key(line.flat()), new Places(1, i, i), Places::and);
            }
        }
        Set<String> running = new HashSet<>();
        places.forEach((text, at) -> {
            boolean often = at.count() >= FEWEST && at.count() * MOST_CHUNKS_A_SLIDE >= chunks.size();
            if (often && at.last() - at.first() > chunks.size() / 2 && mayRun(text)) {
                running.add(text);
            }
        });
        if (running.isEmpty()) {
            return new RunningLines(Set.of(), Set.of());
        }
        List<String> text = chunks.stream()
                .flatMap(chunk -> chunk.lines().stream())
                .map(line -> Habits.key(line.flat()))
                .toList();
        Set<String> feet = leading(text.reversed(), running);
        running.removeAll(feet);
        return new RunningLines(leading(text, running), feet);
    }

    /// The first and the last line, once if they are one.
    private static List<Line> edges(Chunk chunk) {
        return chunk.isOneLine()
                ? chunk.lines()
                : List.of(chunk.lines().getFirst(), chunk.lines().getLast());
    }

    private static boolean mayRun(String text) {
        return text.length() <= LONGEST
                && text.codePoints().anyMatch(Character::isLetter)
                && !Shape.isBullet(text)
                && !CodeShape.isStatement(text);
    }

    private static Set<String> leading(List<String> text, Set<String> running) {
        Set<String> leading = new HashSet<>();
        text.stream().limit(MOST_LINES).takeWhile(running::contains).forEach(leading::add);
        return leading;
    }

    boolean isHead(Line line) {
        return heads.contains(Habits.key(line.flat()));
    }

    boolean isFoot(Line line) {
        return feet.contains(Habits.key(line.flat()));
    }
}
