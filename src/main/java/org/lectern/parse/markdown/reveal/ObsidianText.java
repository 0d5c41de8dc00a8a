package org.lectern.parse.markdown.reveal;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes what only Obsidian knows as Markdown, line by line: comments, links between notes, embedded files, marked
/// words, and the tags and marks of Advanced Slides that place a text.
final class ObsidianText {

    private static final Pattern FENCE = Pattern.compile("^\\s*(?:```|~~~)");
    private static final Pattern PLACING =
            Pattern.compile("^\\s*(?::::.*|</?(?:grid|split)\\b[^<>]*>)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile("(`+[^`]*`+)"
            + "|(!?)\\[\\[([^\\[\\]|#]*)(?:#([^\\[\\]|]*))?(?:\\|([^\\[\\]]*))?]]"
            + "|==([^=\\s](?:[^=]*[^=\\s])?)==");
    private static final Pattern PICTURE = Pattern.compile(".*\\.(?:png|jpe?g|gif|svg|webp|bmp|avif)");
    private static final Pattern SIZE = Pattern.compile("\\s*\\d+(?:x\\d+)?\\s*");
    private static final String COMMENT = "%%";

    private final StringBuilder markdown = new StringBuilder();
    private boolean inComment;
    private boolean inCode;

    private ObsidianText() {}

    /// The text as Markdown, with as many lines.
    static String asMarkdown(String text) {
        ObsidianText reader = new ObsidianText();
        for (String line : text.split("\n", -1)) {
            reader.line(line);
            reader.markdown.append('\n');
        }
        reader.markdown.setLength(Math.max(0, reader.markdown.length() - 1));
        return reader.markdown.toString();
    }

    private void line(String line) {
        if (!inComment && FENCE.matcher(line).find()) {
            inCode = !inCode;
        }
        if (inCode) {
            markdown.append(line);
            return;
        }
        String seen = withoutComments(line);
        if (!PLACING.matcher(seen).matches()) {
            markdown.append(INLINE.matcher(seen).replaceAll(ObsidianText::replaced));
        }
    }

    private static String replaced(MatchResult found) {
        return Matcher.quoteReplacement(inline(found));
    }

    // rule: what stands between %% and %% is for the author, on one line or many
    private String withoutComments(String line) {
        StringBuilder seen = new StringBuilder();
        int from = 0;
        for (int mark = line.indexOf(COMMENT); mark >= 0; mark = line.indexOf(COMMENT, from)) {
            seen.append(inComment ? "" : line.substring(from, mark));
            inComment = !inComment;
            from = mark + COMMENT.length();
        }
        return seen.append(inComment ? "" : line.substring(from)).toString();
    }

    private static String inline(MatchResult found) {
        if (found.group(1) != null) {
            return found.group(1);
        }
        return found.group(6) != null ? "**" + found.group(6) + "**" : link(found);
    }

    // rule: [[note#heading|words]] is a link to a note, ![[file|size]] puts a file in
    private static String link(MatchResult found) {
        String file = found.group(3).strip();
        String words = found.group(5) == null ? "" : found.group(5).strip();
        if (!found.group(2).isEmpty()
                && PICTURE.matcher(file.toLowerCase(Locale.ROOT)).matches()) {
            String alt = SIZE.matcher(words).matches() ? "" : words;
            return "![" + alt + "](" + address(file) + ")";
        }
        String name = file.isEmpty() && found.group(4) != null ? found.group(4) : file;
        return words.isEmpty() ? name : words;
    }

    private static String address(String file) {
        return file.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }
}
