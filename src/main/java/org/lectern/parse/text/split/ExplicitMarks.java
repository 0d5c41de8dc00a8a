package org.lectern.parse.text.split;

import java.util.List;
import java.util.Optional;
import org.lectern.parse.text.line.Line;

/// Every kind of explicit mark; the more certain kind comes first.
public final class ExplicitMarks implements Splitter {

    private final List<Splitter> splitters = List.of(
            new FormFeeds(),
            new CommentMarks(),
            new NumberedMarks(),
            new BoxedTitles(),
            new Rulers(),
            new TabOutline());

    @Override
    public Optional<Split> split(List<Line> lines) {
        return splitters.stream()
                .map(splitter -> splitter.split(lines))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
