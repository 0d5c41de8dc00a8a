package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// A stretch of text that is set in one face and one colour.
///
/// @param kind what it is coloured as
record Run(String text, boolean bold, boolean italic, boolean strike, Kind kind) {

    /// What a stretch of text is.
    enum Kind {
        PLAIN,
        LINK,
        CODE,
        /// The text is a formula in TeX notation.
        FORMULA
    }

    private static final int DEEPEST = 32;
    private static final Pattern SPACES = Pattern.compile("[ \\t]+");

    /// Text without any stress.
    static Run plain(String text) {
        return new Run(text, false, false, false, Kind.PLAIN);
    }

    /// The content of a line, cut where its look changes. What is nested deeper than any author means keeps the look
    /// that it has there.
    static List<Run> of(List<Inline> content) {
        List<Run> runs = new ArrayList<>();
        content.forEach(inline -> add(inline, plain(""), runs, 0));
        return List.copyOf(runs);
    }

    private static void add(Inline inline, Run look, List<Run> runs, int depth) {
        if (depth > DEEPEST) {
            runs.add(look.with(PlainText.inline(List.of(inline))));
            return;
        }
        switch (inline) {
            case Inline.Text text -> runs.add(look.with(Seams.in(CombiningMarks.settable(spaced(text.text(), runs)))));
            case Inline.Emphasis emphasis -> addAll(emphasis.children(), look.emphasized(), runs, depth);
            case Inline.Strong strong -> addAll(strong.children(), look.strong(), runs, depth);
            case Inline.Strike strike -> addAll(strike.children(), look.struck(), runs, depth);
            case Inline.CodeSpan span -> runs.add(look.as(Kind.CODE).with(CombiningMarks.settable(span.code())));
            case Inline.Formula formula ->
                runs.add(look.as(formula(formula.tex())).with(formula.tex()));
            case Inline.Hyperlink link -> addAll(link.children(), look.as(Kind.LINK), runs, depth);
            case Inline.Picture picture -> runs.add(look.emphasized().with(picture.alt()));
            case Inline.LineBreak _ -> addBreak(look, runs);
        }
    }

    /// Breaks one behind the other are one: no line is empty.
    private static void addBreak(Run look, List<Run> runs) {
        while (!runs.isEmpty()
                && runs.getLast().isWords()
                && runs.getLast().text().isBlank()) {
            if (runs.getLast().text().endsWith("\n")) {
                return;
            }
            runs.removeLast();
        }
        runs.add(look.with("\n"));
    }

    /// No space begins a line that the author broke.
    private static String spaced(String text, List<Run> before) {
        String single = SPACES.matcher(text).replaceAll(" ");
        boolean begins = !before.isEmpty() && before.getLast().text().endsWith("\n");
        return begins ? single.stripLeading() : single;
    }

    /// What cannot be understood is shown as it was written.
    private static Kind formula(String tex) {
        return FormulaShape.outline(tex, false).isPresent() ? Kind.FORMULA : Kind.CODE;
    }

    private static void addAll(List<Inline> children, Run look, List<Run> runs, int depth) {
        children.forEach(child -> add(child, look, runs, depth + 1));
    }

    /// Whether it is words, and not code or a formula.
    boolean isWords() {
        return kind == Kind.PLAIN || kind == Kind.LINK;
    }

    Run with(String other) {
        return new Run(other, bold, italic, strike, kind);
    }

    private Run emphasized() {
        return new Run(text, bold, true, strike, kind);
    }

    private Run strong() {
        return new Run(text, true, italic, strike, kind);
    }

    private Run struck() {
        return new Run(text, bold, italic, true, kind);
    }

    private Run as(Kind other) {
        return new Run(text, bold, italic, strike, other);
    }

    /// The face of this run in text that is set in a face.
    Face face(Face around) {
        Face face = bold ? around.bold() : around;
        face = italic ? face.italic() : face;
        return kind == Kind.CODE ? face.code() : face;
    }
}
