package org.lectern.parse.markdown.marp;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.content.CommentRule;

/// What a comment means to Marp.
final class MarpComments implements CommentRule {

    private static final Set<String> DIRECTIVES = Set.of(
            "headingDivider",
            "lang",
            "style",
            "theme",
            "size",
            "math",
            "title",
            "description",
            "author",
            "keywords",
            "url",
            "image",
            "marp",
            "backgroundColor",
            "backgroundImage",
            "backgroundPosition",
            "backgroundRepeat",
            "backgroundSize",
            "class",
            "color",
            "footer",
            "header",
            "paginate",
            "transition");
    private static final Pattern KEY = Pattern.compile("([_$]?)([A-Za-z]+)\\s*:(?:\\s.*)?");
    // rule: the magic comments of prettier, markdownlint and remark-lint are no notes, and `fit` fits a heading
    private static final Pattern MAGIC = Pattern.compile(
            "prettier-ignore(-(start|end))?|markdownlint-((disable|enable|configure).*|capture|restore)|"
                    + "lint (disable|enable|ignore).*|fit",
            Pattern.DOTALL);

    @Override
    public Meaning of(String comment) {
        return comment.isEmpty() || MAGIC.matcher(comment).matches() || isDirective(comment)
                ? new Meaning.Nothing()
                : new Meaning.Note(comment);
    }

    // rule: a comment whose YAML is an object with a known directive is no note
    private static boolean isDirective(String comment) {
        boolean known = false;
        for (String line : comment.split("\n", -1)) {
            boolean nested = line.isBlank()
                    || Character.isWhitespace(line.charAt(0))
                    || line.startsWith("#")
                    || line.startsWith("- ");
            Matcher key = KEY.matcher(line.stripTrailing());
            if (!nested && !key.matches()) {
                return false;
            }
            known |= !nested && DIRECTIVES.contains(key.group(2));
        }
        return known;
    }
}
