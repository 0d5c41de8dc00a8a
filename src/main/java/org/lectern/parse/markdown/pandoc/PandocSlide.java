package org.lectern.parse.markdown.pandoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.deck.SlideStyle;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.content.StepAt;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.scan.LineKind;

/// Reads the lines of one slide: divs, pauses, lists in quotes.
final class PandocSlide {

    private static final Pattern PAUSE = Pattern.compile("\\s{0,3}\\.\\s\\.\\s\\.\\s*");
    private static final Pattern QUOTED_ITEM =
            Pattern.compile("\\s{0,3}>\\s?\\s{0,3}(?:[-*+]|\\(?(?:\\d{1,9}|#|[a-z])[.)])\\s.*");
    private static final Pattern QUOTED_TEXT = Pattern.compile("\\s{0,3}>\\s?\\s{0,3}[^\\s>].*");
    private static final Pattern SPAN = Pattern.compile("\\[([^\\[\\]]{1,1000})]\\{[.#][^{}]{1,200}}");
    // rule (Quarto, reveal.js): a slide with visibility="hidden" is left out
    private static final Pattern HIDDEN = Pattern.compile(".*\\{[^{}]*visibility\\s*=\\s*\"?hidden\\b[^{}]*}\\s*");
    private static final Pattern CELL_OPTION = Pattern.compile("\\s*(?:#|//|%%|--)\\| .*");

    private final Manuscript manuscript;
    private final Divs divs;
    private final List<String> notes = new ArrayList<>();

    private PandocSlide(Manuscript manuscript, Divs divs) {
        this.manuscript = manuscript;
        this.divs = divs;
    }

    static SlideSource read(Manuscript manuscript, Divs divs, Piece piece, boolean incremental, CommentRule comments) {
        PandocSlide slide = new PandocSlide(manuscript, divs);
        List<Part> parts = slide.parts(piece.from(), piece.to(), incremental);
        BlockRules rules = BlockRules.PLAIN
                .withComments(comments)
                .with(BlockRules.Option.INCREMENTAL, incremental)
                .with(BlockRules.Option.CODE_STEPS);
        return SlideSource.of(parts, rules, piece.boundary(), manuscript.span(piece.from(), piece.to()))
                .withNotes(slide.notes)
                .withHidden(slide.isHidden(piece))
                .withStyle(slide.style(piece));
    }

    private boolean isHidden(Piece piece) {
        return HIDDEN.matcher(heading(piece)).matches();
    }

    private SlideStyle style(Piece piece) {
        return HeadingStyle.of(heading(piece));
    }

    /// The line that a slide begins with, when that is a heading.
    private String heading(Piece piece) {
        for (int line = piece.from(); line < piece.to(); line++) {
            if (!manuscript.lines().blank(line)) {
                boolean heading = manuscript.structure().kind(line) == LineKind.ATX_HEADING;
                return heading ? manuscript.lines().get(line) : "";
            }
        }
        return "";
    }

    private List<Part> parts(int from, int to, boolean incremental) {
        Gathered parts = new Gathered();
        int line = from;
        while (line < to) {
            Optional<Divs.Div> div = divs.at(line);
            if (div.isPresent()) {
                parts.all(inside(line + 1, div.get(), incremental));
                line = div.get().last() + 1;
            } else if (isPause(line)) {
                parts.add(new Part.Pause());
                line++;
            } else if (isQuotedList(line)) {
                line = quotedList(parts, line, to, incremental);
            } else {
                if (!isCellOption(line)) {
                    parts.line(line, text(line));
                }
                line++;
            }
        }
        return parts.result();
    }

    private List<Part> inside(int from, Divs.Div div, boolean incremental) {
        int to = Math.max(from, div.last());
        if (div.is("notes")) {
            notes.add(manuscript.lines().between(from, to).strip());
            return List.of();
        }
        if (div.is("columns")) {
            return columns(from, to, incremental);
        }
        // rule (reveal.js): what is a fragment appears at a step
        if (div.is("fragment")) {
            return List.of(new Part.Step(StepAt.NEXT, parts(from, to, incremental)));
        }
        if (div.is("incremental")) {
            return switched(parts(from, to, true), true, incremental);
        }
        return div.is("nonincremental")
                ? switched(parts(from, to, false), false, incremental)
                : parts(from, to, incremental);
    }

    private static List<Part> switched(List<Part> parts, boolean on, boolean before) {
        List<Part> all = new ArrayList<>();
        all.add(new Part.Incremental(on));
        all.addAll(parts);
        all.add(new Part.Incremental(before));
        return all;
    }

    // rule: columns are divs of the class column in a div of the class columns
    private List<Part> columns(int from, int to, boolean incremental) {
        List<Part.Column> columns = new ArrayList<>();
        List<Part> rest = new ArrayList<>();
        int line = from;
        while (line < to) {
            Optional<Divs.Div> div = divs.at(line);
            if (div.isPresent() && div.get().is("column")) {
                columns.add(new Part.Column(
                        div.get().weight(),
                        parts(line + 1, Math.max(line + 1, div.get().last()), incremental)));
                line = div.get().last() + 1;
            } else {
                int start = line;
                line = div.map(other -> other.last() + 1).orElse(line + 1);
                rest.addAll(parts(start, line, incremental));
            }
        }
        if (!columns.isEmpty()) {
            rest.addFirst(new Part.Columns(columns));
        }
        return rest;
    }

    // rule: a paragraph of three dots, separated by spaces, is a pause
    private boolean isPause(int line) {
        return manuscript.structure().kind(line) == LineKind.TEXT
                && PAUSE.matcher(manuscript.lines().get(line)).matches();
    }

    private boolean isQuotedList(int line) {
        return manuscript.structure().kind(line) == LineKind.QUOTE
                && QUOTED_ITEM.matcher(manuscript.lines().get(line)).matches();
    }

    // rule: a list in a block quote appears one by one where lists do not, and all at once where they do
    private int quotedList(Gathered parts, int from, int to, boolean incremental) {
        int end = from;
        boolean onlyItems = true;
        while (end < to && manuscript.structure().kind(end) == LineKind.QUOTE) {
            String line = manuscript.lines().get(end);
            onlyItems &= QUOTED_ITEM.matcher(line).matches()
                    || !QUOTED_TEXT.matcher(line).matches();
            end++;
        }
        if (onlyItems) {
            parts.add(new Part.Incremental(!incremental));
        }
        for (int line = from; line < end; line++) {
            String text = manuscript.lines().get(line);
            parts.line(line, onlyItems ? text.replaceFirst("^\\s{0,3}> ?", "") : text);
        }
        if (onlyItems) {
            parts.add(new Part.Incremental(incremental));
        }
        return end;
    }

    // rule (Quarto): options of a cell are comments that begin with a bar
    private boolean isCellOption(int line) {
        return manuscript.structure().kind(line) == LineKind.FENCED
                && CELL_OPTION.matcher(manuscript.lines().get(line)).matches();
    }

    private String text(int line) {
        String text = manuscript.lines().get(line);
        boolean spans =
                text.contains("]{") && !manuscript.structure().kind(line).isCode();
        return spans ? SPAN.matcher(text).replaceAll("$1") : text;
    }
}
