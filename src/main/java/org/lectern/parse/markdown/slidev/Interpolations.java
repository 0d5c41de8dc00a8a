package org.lectern.parse.markdown.slidev;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.scan.LineKind;
import org.lectern.parse.markdown.scan.Lines;
import org.lectern.parse.markdown.scan.Structure;

/// The text of a slide without what stands between double braces: Vue would work that out while the slide is shown, and
/// nothing of a deck is ever run here. In code and in formulas braces are what they are.
///
/// @param written the text with them
/// @param text the text without them; every line keeps its number
/// @param first where the first of them stood; empty when there are none
record Interpolations(String written, String text, Optional<Found> first) {

    /// One of them.
    ///
    /// @param written how it is written
    /// @param line where it stands in the text, from 0
    record Found(String written, int line) {}

    static Interpolations taken(String text) {
        return text.contains("{{")
                ? new Taking(Structure.of(Lines.of(text), 0)).all()
                : new Interpolations(text, text, Optional.empty());
    }

    /// Goes through the lines of a text.
    private static final class Taking {

        private static final Pattern KEPT_OR_BRACES =
                Pattern.compile("(?<kept>(?<!`)(`++).{1,500}?(?<!`)\\2(?!`)|\\$\\$.{1,500}?\\$\\$"
                        + "|\\$(?![ $])[^$]{1,300}(?<! )\\$(?!\\d))|\\{\\{(?:(?!}}).){0,300}}}");
        private static final String FORMULA = "$$";
        /// Shows nothing, yet a mark of a list before it stays one.
        private static final String NOTHING = "<span></span>";

        private final Structure structure;
        private final StringBuilder rest = new StringBuilder();
        private Optional<Found> first = Optional.empty();
        private boolean formula;

        Taking(Structure structure) {
            this.structure = structure;
        }

        Interpolations all() {
            Lines lines = structure.lines();
            for (int line = 0; line < lines.count(); line++) {
                String text = lines.get(line);
                rest.append(line > 0 ? "\n" : "").append(mayShow(line, text) ? without(line, text) : text);
            }
            return new Interpolations(lines.text(), rest.toString(), first);
        }

        private boolean mayShow(int line, String text) {
            LineKind kind = structure.kind(line);
            boolean mark = !kind.isCode() && text.strip().equals(FORMULA);
            formula ^= mark;
            // rule (Vue): nothing is worked out in an element with v-pre
            return !formula && !kind.isCode() && kind != LineKind.COMMENT && !text.contains("v-pre");
        }

        private String without(int line, String text) {
            Matcher next = KEPT_OR_BRACES.matcher(text);
            return next.replaceAll(found -> {
                String what = found.group();
                if (found.group("kept") != null) {
                    return Matcher.quoteReplacement(what);
                }
                first = first.or(() -> Optional.of(new Found(what, line)));
                return NOTHING;
            });
        }
    }
}
