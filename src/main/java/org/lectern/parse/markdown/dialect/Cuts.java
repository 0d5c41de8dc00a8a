package org.lectern.parse.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Cuts a text into pieces, from the top down.
public final class Cuts {

    private final Manuscript manuscript;
    private final List<Piece> pieces = new ArrayList<>();
    private int from;
    private String boundary = "the text begins";

    /// Begins at a line, from 0.
    public Cuts(Manuscript manuscript, int from) {
        this.manuscript = manuscript;
        this.from = from;
    }

    /// Cuts at a line that belongs to neither piece.
    public void at(int line, String why) {
        pieces.add(new Piece(from, line, boundary));
        from = line + 1;
        boundary = why;
    }

    /// Cuts above a line, which begins the next piece. Nothing but blank lines before it makes no piece.
    public void above(int line, String why) {
        if (!isBlank(from, line)) {
            pieces.add(new Piece(from, line, boundary));
            from = line;
        }
        boundary = why;
    }

    /// The pieces, the last one up to the end of the text.
    public List<Piece> pieces() {
        List<Piece> all = new ArrayList<>(pieces);
        all.add(new Piece(from, Math.max(from, manuscript.lines().count()), boundary));
        return List.copyOf(all);
    }

    private boolean isBlank(int first, int end) {
        return IntStream.range(first, end).allMatch(manuscript.lines()::blank);
    }
}
