package org.lectern.parse.text.line;

import java.util.regex.Pattern;

/// Comments of reviewers, which are not for the audience.
///
/// rule: Tika writes them below the slide's text as `Jane Smith (JS) - the comment`.
public final class ReviewComment {

    private static final Pattern COMMENT = Pattern.compile("^\\p{Lu}[^()\\t]{1,60} \\(\\p{Lu}{1,4}\\) - \\S.*$");

    private ReviewComment() {}

    /// Whether the line is one.
    public static boolean is(String text) {
        return text.length() <= 4_000 && COMMENT.matcher(text).matches();
    }
}
