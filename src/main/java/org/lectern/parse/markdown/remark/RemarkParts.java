package org.lectern.parse.markdown.remark;

import java.util.ArrayList;
import java.util.List;
import org.lectern.parse.markdown.dialect.Manuscript;

/// Cuts a text at remark's separators.
final class RemarkParts {

    private final String text;
    private final List<RemarkPart> parts = new ArrayList<>();
    private int start;
    private int contentEnd = -1;
    private int notesStart;
    private boolean continued;

    private RemarkParts(String text, int start) {
        this.text = text;
        this.start = start;
    }

    static List<RemarkPart> of(Manuscript manuscript) {
        String text = manuscript.lines().text();
        int first = manuscript.bodyStart() >= manuscript.lines().count()
                ? text.length()
                : manuscript.lines().start(manuscript.bodyStart());
        RemarkParts cutter = new RemarkParts(text, first);
        for (RemarkLexer.Mark mark : RemarkLexer.marks(text, first)) {
            cutter.at(mark);
        }
        cutter.close(text.length());
        return cutter.parts;
    }

    private void at(RemarkLexer.Mark mark) {
        switch (mark.kind()) {
            case NOTES -> {
                if (contentEnd < 0) {
                    contentEnd = mark.start();
                }
                notesStart = mark.end();
            }
            case SLIDE, STEP -> {
                close(mark.start());
                start = mark.end();
                continued = mark.kind() == RemarkLexer.Mark.Kind.STEP;
            }
        }
    }

    private void close(int end) {
        int visible = contentEnd < 0 ? end : contentEnd;
        String notes = contentEnd < 0 ? "" : text.substring(Math.min(notesStart, end), end);
        parts.add(RemarkPart.of(text.substring(Math.min(start, visible), visible), notes, continued, start, end));
        contentEnd = -1;
    }
}
