package org.lectern.parse.markdown.content;

import java.util.regex.Pattern;

/// Comments that authors write for their tools and not for anyone who speaks or listens.
public final class Remarks {

    private static final Pattern CUT = Pattern.compile("(?i)more|truncate|excerpt|end[ _-]?excerpt|/?toc|break|cut");
    private static final Pattern TOOL = Pattern.compile(
            "(?i)(prettier-ignore|markdownlint-|lint\\b|eslint-|textlint-|vale\\b|spell-?checker|cspell|cSpell:|"
                    + "toc\\b|tocstop|no_toc|START doctoc|END doctoc|#?include\\b|DO NOT (EDIT|REMOVE)|SPDX-|Copyright\\b|"
                    + "ALL-CONTRIBUTORS|\\[?\\.?(slide|element)\\s*:).*",
            Pattern.DOTALL);

    private Remarks() {}

    /// Whether a comment is a cut mark or speaks to a tool.
    public static boolean isForTools(String comment) {
        return comment.isBlank()
                || CUT.matcher(comment).matches()
                || TOOL.matcher(comment).matches();
    }
}
