package org.lectern.frontmatter;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells front matter whose closing mark was forgotten from a slide below a rule.
final class Unclosed {

    /// Keys that hardly stand in prose; without a closing mark one of them must be there.
    private static final Set<String> USUAL_KEYS = Set.of(
            "title",
            "subtitle",
            "sub_title",
            "author",
            "authors",
            "date",
            "theme",
            "marp",
            "layout",
            "event",
            "tags",
            "description",
            "paginate",
            "class",
            "transition",
            "draft",
            "slug",
            "categories",
            "revealoptions",
            "patat");

    private Unclosed() {}

    static boolean isFrontMatter(List<String> lines) {
        return !lines.isEmpty()
                && lines.stream().allMatch(Unclosed::fits)
                && lines.stream().anyMatch(Unclosed::isUsual);
    }

    private static boolean fits(String line) {
        return KeyLines.isKeyLine(line) || line.startsWith(" ") || line.startsWith("- ") || line.startsWith("#");
    }

    private static boolean isUsual(String line) {
        int end = line.indexOf(line.contains(":") ? ':' : '=');
        return end > 0 && USUAL_KEYS.contains(line.substring(0, end).strip().toLowerCase(Locale.ROOT));
    }
}
