package org.lectern.parse.markdown.pandoc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.scan.HeadingLine;
import org.lectern.parse.markdown.scan.LineKind;

/// Cuts a text where pandoc does.
final class PandocPieces {

    private final Manuscript manuscript;
    private final Blocks blocks;
    private final int level;
    private final List<Piece> pieces = new ArrayList<>();
    private int from;
    private String boundary = "the text begins";
    private boolean afterRule;

    PandocPieces(Manuscript manuscript, Blocks blocks, int level, int start) {
        this.manuscript = manuscript;
        this.blocks = blocks;
        this.level = level;
        this.from = start;
    }

    List<Piece> find() {
        int end = manuscript.lines().count();
        for (int line = from; line < end; line++) {
            if (blocks.isRule(line)) {
                int after = blocks.afterMetadata(line, end);
                if (after > line) {
                    line = after - 1;
                } else {
                    rule(line);
                }
            } else if (blocks.headings().containsKey(line)) {
                heading(line, blocks.headings().get(line));
            }
        }
        close(end);
        return List.copyOf(pieces);
    }

    // rule: a horizontal rule always begins a slide, be it empty
    private void rule(int line) {
        close(line);
        from = line + 1;
        boundary = "a rule on " + Manuscript.named(line);
        afterRule = true;
    }

    // rule: a rule directly before a heading at the slide level is one boundary with it
    private void heading(int line, HeadingLine heading) {
        if (heading.level() > level) {
            return;
        }
        boolean joined = afterRule && heading.level() == level && isEmpty(from, line);
        if (!joined) {
            close(line);
            from = line;
        }
        boundary = "a heading of level %d on %s".formatted(heading.level(), Manuscript.named(line));
        afterRule = false;
    }

    private void close(int end) {
        if (afterRule || !isEmpty(from, end)) {
            pieces.add(new Piece(from, end, boundary));
        }
    }

    private boolean isEmpty(int first, int end) {
        return IntStream.range(first, end).allMatch(line -> {
            LineKind kind = manuscript.structure().kind(line);
            return kind == LineKind.BLANK || kind == LineKind.DEFINITION;
        });
    }
}
