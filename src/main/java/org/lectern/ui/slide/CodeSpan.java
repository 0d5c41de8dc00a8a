package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a line of code that is coloured alike.
record CodeSpan(String text, Kind kind) {

    /// What a stretch of code is; few kinds, since an audience reads words and not colours.
    enum Kind {
        PLAIN,
        KEYWORD,
        LITERAL,
        COMMENT
    }

    /// Style class that colours it.
    String colour() {
        return switch (kind) {
            case PLAIN -> "ink";
            case KEYWORD -> "code-keyword";
            case LITERAL -> "code-literal";
            case COMMENT -> "code-comment";
        };
    }

    /// The part of a line between two characters.
    static List<CodeSpan> part(List<CodeSpan> line, int from, int to) {
        List<CodeSpan> part = new ArrayList<>();
        int at = 0;
        for (CodeSpan span : line) {
            int start = Math.clamp((long) from - at, 0, span.text().length());
            int end = Math.clamp((long) to - at, 0, span.text().length());
            if (start < end) {
                part.add(new CodeSpan(span.text().substring(start, end), span.kind()));
            }
            at += span.text().length();
        }
        return part;
    }
}
