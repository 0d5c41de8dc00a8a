package org.lectern.frontmatter;

import org.lectern.deck.SourceSpan;

/// Lines at the start of a text that are marked as front matter.
///
/// @param firstLine of the opening mark, from 1
/// @param lastLine of the closing mark; of the last line of the text when there is none
/// @param content what stands between the marks
record Fenced(FrontMatter.Kind kind, int firstLine, int lastLine, boolean closed, String content) {

    SourceSpan span() {
        return new SourceSpan(firstLine, lastLine);
    }

    /// A line of the content as a line of the file, both from 1.
    int lineOfFile(int lineOfContent) {
        // JSON has no marks: its braces are content
        int offset = kind == FrontMatter.Kind.JSON ? firstLine - 1 : firstLine;
        return Math.min(lastLine, offset + lineOfContent);
    }

    boolean isTooLarge() {
        return content.length() > Limits.MAX_CHARACTERS;
    }

    boolean isEmpty() {
        return content.isEmpty();
    }
}
