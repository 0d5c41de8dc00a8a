package org.lectern.parse.markdown.iapresenter;

import java.util.ArrayList;
import java.util.List;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.PartsBuilder;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.SlideSource;

/// Reads the lines of one slide: what is said, and what is seen. Lines are shown as lines, as the application does.
final class IaSlide {

    private static final BlockRules RULES =
            BlockRules.PLAIN.withComments(CommentRule.nothing()).with(BlockRules.Option.HARD_BREAKS);

    private final Manuscript manuscript;
    private final PartsBuilder parts = new PartsBuilder();
    private final List<String> speech = new ArrayList<>();

    private IaSlide(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static SlideSource read(Manuscript manuscript, Piece piece) {
        IaSlide slide = new IaSlide(manuscript);
        int line = piece.from();
        while (line < piece.to()) {
            line = slide.read(line, piece.to());
        }
        return SlideSource.of(slide.parts.parts(), RULES, piece.boundary(), manuscript.span(piece.from(), piece.to()))
                .withNotes(slide.notes());
    }

    private List<String> notes() {
        String said = String.join("\n", speech).strip();
        return said.isEmpty() ? List.of() : List.of(said);
    }

    private int read(int line, int end) {
        String text = manuscript.lines().get(line);
        switch (IaLine.of(manuscript, line)) {
            case BLANK -> {
                speech.add("");
                parts.line(line, "");
            }
            case BLOCK -> {
                speech.add("");
                parts.line(line, IaLine.markdown(text));
            }
            case SPEECH -> {
                speech.add(text);
                parts.line(line, "");
            }
            case NOTHING -> parts.line(line, "");
            case TABBED -> {
                speech.add("");
                return cells(Cells.from(manuscript, line, end));
            }
        }
        return line + 1;
    }

    private int cells(Cells cells) {
        for (Piece cell : cells.pieces()) {
            if (cells.sideBySide()) {
                parts.column(1);
            } else {
                parts.line(cell.from(), "");
            }
            for (int line = cell.from(); line < cell.to(); line++) {
                parts.line(line, IaLine.markdown(manuscript.lines().get(line).substring(1)));
            }
        }
        parts.endColumns();
        return cells.end();
    }
}
