package org.lectern.parse.markdown.iapresenter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.scan.LineKind;

/// What a line is for.
enum IaLine {
    BLANK,
    /// Seen by the audience wherever it stands: a heading, a picture, a table, code.
    BLOCK,
    /// Seen since a tab stands before it.
    TABBED,
    /// For the one who speaks.
    SPEECH,
    /// For nobody: a remark of the author, the definition of a link.
    NOTHING;

    private static final Pattern MEDIA = Pattern.compile("\\s{0,3}!?\\[[^\\]]*]\\([^)]*\\)\\s*");
    // rule: a path on a line of its own, with its caption in quotes, is a content block
    private static final Pattern CONTENT_BLOCK =
            Pattern.compile("(/[^\\s\"'()]{1,400}\\.[A-Za-z0-9]{2,5})(?:\\s+[\"'“]([^\"'”]*)[\"'”])?\\s*");
    private static final Pattern PICTURE = Pattern.compile("(\\s{0,3}!\\[[^\\]]*]\\()(/[^)]*)");
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}(?:\\s.*)?");

    static IaLine of(Manuscript manuscript, int line) {
        String text = manuscript.lines().get(line);
        LineKind kind = manuscript.structure().kind(line);
        if (kind == LineKind.FENCE || kind == LineKind.FENCED) {
            return BLOCK;
        }
        if (text.startsWith("\t")) {
            return TABBED;
        }
        if (text.isBlank()) {
            return BLANK;
        }
        return kind == LineKind.COMMENT || kind == LineKind.DEFINITION || text.startsWith("//")
                ? NOTHING
                : flushLeft(manuscript, line, text);
    }

    // rule: headings, pictures, tables and code are on the slide without a tab; other text is speech
    private static IaLine flushLeft(Manuscript manuscript, int line, String text) {
        boolean seen = HEADING.matcher(text).matches()
                || text.startsWith("|")
                || isMedia(text)
                || isUnderlined(manuscript, line);
        return seen ? BLOCK : SPEECH;
    }

    private static boolean isMedia(String text) {
        boolean link = MEDIA.matcher(text).matches() && (text.stripLeading().startsWith("!") || text.startsWith("[]("));
        return link || CONTENT_BLOCK.matcher(text).matches();
    }

    private static boolean isUnderlined(Manuscript manuscript, int line) {
        int below = manuscript.structure().kind(line) == LineKind.UNDERLINE ? line : line + 1;
        return below < manuscript.lines().count()
                && manuscript.structure().kind(below) == LineKind.UNDERLINE
                && !Breaks.at(manuscript, below);
    }

    /// A line as Markdown: a content block as a picture, a video as a link that can be read.
    static String markdown(String text) {
        Matcher block = CONTENT_BLOCK.matcher(text);
        if (block.matches()) {
            return "![" + (block.group(2) == null ? "" : block.group(2)) + "](" + fromBundle(block.group(1)) + ")";
        }
        Matcher picture = PICTURE.matcher(text);
        if (picture.lookingAt()) {
            return picture.group(1) + fromBundle(picture.group(2)) + text.substring(picture.end());
        }
        return text.startsWith("[](") ? "[Video](" + text.substring(3) : text;
    }

    // rule: an address that begins with a slash begins at the bundle
    private static String fromBundle(String address) {
        return address.replaceFirst("^/(?!/)", "");
    }
}
