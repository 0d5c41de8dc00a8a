package org.lectern.parse.markdown.plain;

import java.util.List;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.PartsBuilder;
import org.lectern.parse.markdown.scan.LineKind;

/// The parts of some lines: Markdown, and in between what site generators would run and Lectern never does.
final class Fragments {

    /// How far below a shortcode its closing one may be.
    static final int MAX_PAIR_LINES = 200;

    private static final List<String> SIGNS = List.of("{{", "{%", "{/*", ":::", "import ", "export ", "<");

    private final Manuscript manuscript;
    private final OwnBreaks breaks;
    private final int to;
    private final PartsBuilder parts = new PartsBuilder();

    private Fragments(Manuscript manuscript, OwnBreaks breaks, int to) {
        this.manuscript = manuscript;
        this.breaks = breaks;
        this.to = to;
    }

    /// @param breaks of the whole text
    static List<Part> of(Manuscript manuscript, OwnBreaks breaks, int from, int to) {
        String text = manuscript.lines().between(from, to);
        return SIGNS.stream().noneMatch(text::contains) && !breaks.any(from, to)
                ? List.of(manuscript.text(from, to))
                : new Fragments(manuscript, breaks, to).read(from);
    }

    private List<Part> read(int from) {
        for (int line = from; line < to; line++) {
            String text = manuscript.lines().get(line);
            LineKind kind = manuscript.structure().kind(line);
            boolean plain = kind == LineKind.TEXT || kind == LineKind.HTML || kind == LineKind.DEFINITION;
            if (plain && isSign(text)) {
                line = template(line, text);
            } else {
                parts.line(line, Templates.withoutExpressions(breaks.kept(line)));
            }
        }
        return parts.parts();
    }

    private static boolean isSign(String text) {
        String stripped = text.stripLeading();
        return SIGNS.stream().anyMatch(stripped::startsWith);
    }

    /// Reads what begins on a line; returns its last line.
    private int template(int line, String text) {
        int last = Templates.lastLine(manuscript.lines(), line, to);
        String whole = manuscript.lines().between(line, last + 1);
        Templates.Meaning meaning = Templates.of(whole.strip(), () -> rest(last + 1));
        switch (meaning) {
            case Templates.Meaning.Markdown markdown -> parts.line(line, markdown.text());
            case Templates.Meaning.Box box -> parts.part(new Part.Ready(List.of(box.block())));
            case Templates.Meaning.Nothing _ -> parts.line(line, "");
            case Templates.Meaning.Ordinary _ -> {
                parts.line(line, Templates.withoutExpressions(text));
                return line;
            }
        }
        return last;
    }

    private String rest(int from) {
        return from < to ? manuscript.lines().between(from, Math.min(to, from + MAX_PAIR_LINES)) : "";
    }
}
