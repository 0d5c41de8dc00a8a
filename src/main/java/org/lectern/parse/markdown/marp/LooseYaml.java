package org.lectern.parse.markdown.marp;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.frontmatter.FrontMatter;
import org.lectern.frontmatter.Value;

/// YAML as Marp reads it, in which the value of a directive needs no quotes: `color: #fff` is a colour, no comment.
///
/// rule: Marpit, src/markdown/directives/yaml.js, `convertLoose`: such a value is put into double quotes unless it
/// begins with a sign that means something to YAML. Marp switches that on (`looseYAML`).
final class LooseYaml {

    private static final String MEANS_SOMETHING = "[\"'{|>~&*`";

    private final Pattern line;

    /// @param directives whose values need no quotes
    LooseYaml(List<String> directives) {
        line = Pattern.compile(
                "(?m)^([_$]?(?:" + String.join("|", directives) + ")[ \\t]*:[ \\t]*)(\\S[^\\n]*?)[ \\t]*$");
    }

    Value.Entries read(String yaml) {
        return FrontMatter.of("---\n" + line.matcher(yaml).replaceAll(LooseYaml::quoted) + "\n---\n")
                .values();
    }

    private static String quoted(MatchResult line) {
        String value = line.group(2);
        return Matcher.quoteReplacement(
                MEANS_SOMETHING.indexOf(value.charAt(0)) >= 0
                        ? line.group()
                        : line.group(1) + '"' + value.replace("\"", "\\\"") + '"');
    }
}
