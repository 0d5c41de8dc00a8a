package org.lectern.parse.markdown.slidev;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.dialect.Manuscript;

/// Puts code of other files where a slide asks for it. Only files in the deck's own folder are read; for others a box
/// with
/// their name stands there.
final class Snippets {

    // rule: `<<< @/snippets/file.js#region ts {2,3|5}{lines:true}`: @ is the deck's folder; a part of the file, another
    // language and marked lines may follow
    private static final Pattern IMPORT = Pattern.compile(
            "(?m)^<<<[ \\t]*(?:@/|\\./)?([^\\s#{]{1,300})(?:#([\\w-]{1,80}))?(?:[ \\t]+([\\w+#-]{1,30}))?[ \\t]*((?:\\{[^\\n]{0,200})?)[ \\t]*$");
    private static final Pattern CODE = Pattern.compile("(?ms)^(`{3,}|~{3,})[^\\n]*\\n.*?^\\1[ \\t]*$");
    private static final int MOST = 100;
    private static final int LONGEST = 100_000;

    private final Manuscript manuscript;

    Snippets(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /// The text of a slide with the code in its places.
    String put(String text) {
        if (!text.contains("<<<")) {
            return text;
        }
        StringBuilder put = new StringBuilder();
        Matcher code = CODE.matcher(text);
        int from = 0;
        while (code.find()) {
            put.append(outside(text.substring(from, code.start()))).append(code.group());
            from = code.end();
        }
        return put.append(outside(text.substring(from))).toString();
    }

    private String outside(String text) {
        StringBuilder put = new StringBuilder();
        Matcher line = IMPORT.matcher(text);
        int count = 0;
        while (count < MOST && line.find()) {
            line.appendReplacement(put, Matcher.quoteReplacement(code(line)));
            count++;
        }
        return line.appendTail(put).toString();
    }

    private String code(Matcher line) {
        String path = line.group(1);
        String language = Optional.ofNullable(line.group(3)).orElse(path.substring(path.lastIndexOf('.') + 1));
        Optional<String> found = manuscript
                .neighbours()
                .text(manuscript.name(), path)
                .filter(code -> code.length() <= LONGEST)
                .flatMap(code -> Optional.ofNullable(line.group(2))
                        .map(region -> region(code, region))
                        .orElse(Optional.of(code)));
        String fence = "`".repeat(found.filter(code -> code.contains("```")).isPresent() ? 6 : 3);
        return found.map(code -> fence + language + " " + line.group(4) + "\n" + code.stripTrailing() + "\n" + fence)
                .orElseGet(() -> "<Snippet src=\"" + path.replace("\"", "") + "\" />");
    }

    // rule: a region stands between comments `#region name` and `#endregion name`
    private static Optional<String> region(String code, String name) {
        Matcher region = Pattern.compile(
                        "(?m)^.*#region\\s+" + Pattern.quote(name) + "\\b.*\\R((?s:.*?))^.*#endregion.*$")
                .matcher(code);
        return region.find() ? Optional.of(region.group(1)) : Optional.empty();
    }
}
