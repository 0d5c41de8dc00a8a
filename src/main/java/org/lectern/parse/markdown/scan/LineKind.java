package org.lectern.parse.markdown.scan;

/// What a line of Markdown is, seen from the top level of the document.
public enum LineKind {
    /// White space only.
    BLANK,
    /// A paragraph's text.
    TEXT,
    /// `# Heading`.
    ATX_HEADING,
    /// The `===` or `---` below a setext heading's text.
    UNDERLINE,
    /// A thematic break.
    RULE,
    /// The first or last line of fenced code.
    FENCE,
    /// Inside fenced code.
    FENCED,
    /// Indented code.
    INDENTED,
    /// Part of an HTML comment.
    COMMENT,
    /// Raw HTML.
    HTML,
    /// Part of a list.
    LIST,
    /// Part of a block quote.
    QUOTE,
    /// A link reference definition.
    DEFINITION;

    /// Whether the line is code, whatever it looks like.
    public boolean isCode() {
        return this == FENCE || this == FENCED || this == INDENTED;
    }
}
