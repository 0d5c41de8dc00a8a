package org.lectern.parse.markdown.scan;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Raw HTML that a line begins, and how it ends: CommonMark's seven kinds of HTML block.
///
/// @param kind what its lines count as
/// @param end what the last line contains; empty when a blank line ends it
record HtmlStart(LineKind kind, String end) {

    private static final Pattern RAW = Pattern.compile("(?i)<(script|pre|style|textarea)(\\s|>|$).*");
    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)(\\s|/?>|$).*");
    // rule: a line that begins with a complete open or closing tag, of any name, and nothing else
    private static final Pattern ALONE = Pattern.compile(
            "(<[A-Za-z][A-Za-z0-9-]*(\\s+[A-Za-z_:][\\w.:-]*(\\s*=\\s*([^\\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*+\\s*/?>"
                    + "|</[A-Za-z][A-Za-z0-9-]*\\s*>)\\s*");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "base",
            "basefont",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frame",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "link",
            "main",
            "menu",
            "menuitem",
            "nav",
            "noframes",
            "ol",
            "optgroup",
            "option",
            "p",
            "param",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "track",
            "ul");

    /// The HTML block that this line begins, if it does.
    ///
    /// @param paragraph whether a paragraph would be interrupted
    static Optional<HtmlStart> of(String stripped, boolean paragraph) {
        if (!stripped.startsWith("<") || stripped.length() < 2) {
            return Optional.empty();
        }
        if (stripped.startsWith("<!--")) {
            return Optional.of(new HtmlStart(LineKind.COMMENT, "-->"));
        }
        return Optional.ofNullable(markup(stripped, paragraph));
    }

    private static @org.jspecify.annotations.Nullable HtmlStart markup(String stripped, boolean paragraph) {
        char second = stripped.charAt(1);
        if (second == '?') {
            return new HtmlStart(LineKind.HTML, "?>");
        }
        if (second == '!') {
            return new HtmlStart(LineKind.HTML, stripped.startsWith("<![CDATA[") ? "]]>" : ">");
        }
        var raw = RAW.matcher(stripped);
        if (raw.matches()) {
            return new HtmlStart(LineKind.HTML, "</" + raw.group(1).toLowerCase(Locale.ROOT) + ">");
        }
        var name = NAME.matcher(stripped);
        boolean block = name.matches() && BLOCKS.contains(name.group(1).toLowerCase(Locale.ROOT));
        // rule: the seventh kind cannot interrupt a paragraph
        boolean begins = block || (!paragraph && ALONE.matcher(stripped).matches());
        return begins ? new HtmlStart(LineKind.HTML, "") : null;
    }

    /// Whether a blank line ends it.
    boolean endsAtBlank() {
        return end.isEmpty();
    }

    /// Whether this line is its last.
    boolean endsWith(String line) {
        return !end.isEmpty() && line.toLowerCase(Locale.ROOT).contains(end.toLowerCase(Locale.ROOT));
    }
}
