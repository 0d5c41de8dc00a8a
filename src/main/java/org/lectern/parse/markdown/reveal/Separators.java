package org.lectern.parse.markdown.reveal;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.lectern.frontmatter.FrontMatter;
import org.lectern.parse.markdown.dialect.Manuscript;

/// The regular expressions that a deck is split with.
///
/// @param slide between slides, and between stacks of them
/// @param vertical between the slides of a stack
/// @param notes before the speaker notes
/// @param evidence where they come from
record Separators(Pattern slide, Pattern vertical, Pattern notes, String evidence) {

    /// The longest expression that is taken from a file.
    static final int MAX_LENGTH = 200;

    // rule (reveal.js): the separators are regular expressions on the raw text, so fences do not protect them
    private static final String SLIDE = "\\r?\\n---\\r?\\n";
    private static final String VERTICAL = "\\r?\\n----\\r?\\n";
    private static final String OBSIDIAN_VERTICAL = "\\r?\\n--\\r?\\n";
    private static final String NOTES = "^\\s*notes?:";

    /// Of a text that is one slide.
    static final Separators NONE = new Separators(
            Pattern.compile("(?!)"),
            Pattern.compile("(?!)"),
            Pattern.compile(NOTES, Pattern.MULTILINE | Pattern.CASE_INSENSITIVE),
            "one slide");

    /// Of a page that names some of them.
    static Separators named(Optional<String> slide, Optional<String> vertical, Optional<String> notes) {
        return new Separators(
                pattern(slide, SLIDE), pattern(vertical, VERTICAL), notes(notes), "the page names the separators");
    }

    static Separators of(Manuscript manuscript, boolean obsidian) {
        FrontMatter front = manuscript.frontMatter();
        Optional<String> slide = front.text("separator");
        String vertical = obsidian ? OBSIDIAN_VERTICAL : VERTICAL;
        Separators separators = new Separators(
                pattern(slide, SLIDE),
                pattern(front.text("verticalSeparator"), vertical),
                notes(front.text("notesSeparator")),
                slide.isPresent() ? "the front matter names the separators" : "slides at lines of ---");
        return slide.isPresent() ? separators : separators.orMarkLines(manuscript);
    }

    /// Decks whose separators are set in the page that shows them have lines of marks of their own.
    private Separators orMarkLines(Manuscript manuscript) {
        return MarkLines.of(manuscript.lines().text())
                .map(marks -> new Separators(
                        line(marks.slide()),
                        marks.other().map(Separators::line).orElse(vertical),
                        notes,
                        "slides at lines of " + marks.slide()))
                .orElse(this);
    }

    private static Pattern line(String mark) {
        return Pattern.compile("^" + Pattern.quote(mark) + "[ \\t]*$", Pattern.MULTILINE);
    }

    private static Pattern pattern(Optional<String> written, String otherwise) {
        return written.flatMap(text -> compiled(text, Pattern.MULTILINE))
                .orElseGet(() -> Pattern.compile(otherwise, Pattern.MULTILINE));
    }

    private static Pattern notes(Optional<String> written) {
        int flags = Pattern.MULTILINE | Pattern.CASE_INSENSITIVE;
        return written.flatMap(text -> compiled(text, flags)).orElseGet(() -> Pattern.compile(NOTES, flags));
    }

    private static Optional<Pattern> compiled(String text, int flags) {
        try {
            return text.length() > MAX_LENGTH ? Optional.empty() : Optional.of(Pattern.compile(text, flags));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }
}
