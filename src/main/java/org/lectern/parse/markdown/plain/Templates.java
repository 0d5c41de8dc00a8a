package org.lectern.parse.markdown.plain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.parse.markdown.scan.Lines;

/// What a line means that a site generator would run: shortcodes of Hugo, tags of Liquid, imports, components and
/// comments of MDX, admonitions of Docusaurus.
final class Templates {

    /// How many lines one of them may take.
    static final int MAX_LINES = 60;

    /// What becomes of it.
    sealed interface Meaning {
        /// It is ordinary text after all.
        record Ordinary() implements Meaning {}

        /// It is for nobody who listens.
        record Nothing() implements Meaning {}

        /// It says the same as this Markdown.
        record Markdown(String text) implements Meaning {}

        /// A neutral box stands for it.
        record Box(Block.Neutral block) implements Meaning {}
    }

    private static final Pattern SHORTCODE =
            Pattern.compile("\\{\\{[<%]\\s*(/?)\\s*([\\w./-]+)(.*?)(/?)\\s*[>%]}}", Pattern.DOTALL);
    private static final Pattern LIQUID = Pattern.compile("\\{%-?\\s*(\\w+)(.*?)-?%}", Pattern.DOTALL);
    private static final Pattern IMPORT =
            Pattern.compile("import\\s+(?:[\\w$*{},\\s]+\\s+from\\s+)?['\"][^'\"]+['\"];?", Pattern.DOTALL);
    private static final Pattern EXPORT =
            Pattern.compile("export\\s+(?:const|let|var|default|function|class)\\b.*", Pattern.DOTALL);
    private static final Pattern COMPONENT =
            Pattern.compile("<([A-Z][A-Za-z0-9]*(?:\\.[A-Z][A-Za-z0-9]*)*+)(\\s.*?)?(/?)>", Pattern.DOTALL);
    private static final Pattern ADMONITION = Pattern.compile(":{3,}\\s*([a-zA-Z]\\w*)?(?:\\[([^\\]]*)]|\\s+(.*))?");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|\\{?[\"'`]?([^\\s\"'`{}]+))");
    private static final Set<String> PICTURES = Set.of("figure", "img", "image");

    private static final Pattern EXPRESSION =
            Pattern.compile("(<[A-Za-z][^<>{}]{0,300}?)\\s+[A-Za-z-]{1,40}=\\{{1,2}[^{}<>]{0,300}}{1,2}");

    private Templates() {}

    /// A line without the attributes of tags whose values MDX would compute: HTML knows none such.
    static String withoutExpressions(String line) {
        return line.contains("={") ? EXPRESSION.matcher(line).replaceAll("$1") : line;
    }

    /// The last line of what begins on this line.
    static int lastLine(Lines lines, int line, int to) {
        String end = end(lines.get(line).strip());
        int last = line;
        while (!end.isEmpty()
                && last < Math.min(to, line + MAX_LINES)
                && !lines.get(last).contains(end)) {
            last++;
        }
        return end.isEmpty() || last >= Math.min(to, line + MAX_LINES) ? line : last;
    }

    private static String end(String text) {
        if (text.startsWith("{{<")) {
            return ">}}";
        }
        if (text.startsWith("{{%")) {
            return "%}}";
        }
        if (text.startsWith("{%")) {
            return "%}";
        }
        if (text.startsWith("{/*")) {
            return "*/}";
        }
        return text.matches("<[A-Z][A-Za-z0-9.]*(\\s[^>]*)?") ? ">" : "";
    }

    /// What a text means that stands on lines of its own.
    ///
    /// @param rest what follows it on its slide, to see whether a shortcode is closed again
    static Meaning of(String text, Supplier<String> rest) {
        if ((text.startsWith("{/*") && text.endsWith("*/}"))
                || IMPORT.matcher(text).matches()
                || EXPORT.matcher(text).matches()) {
            return new Meaning.Nothing();
        }
        if (text.startsWith(":::")) {
            return admonition(text);
        }
        return shortcode(text, rest)
                .or(() -> liquid(text))
                .or(() -> component(text))
                .orElse(new Meaning.Ordinary());
    }

    private static Meaning admonition(String text) {
        Matcher mark = ADMONITION.matcher(text);
        if (!mark.matches()) {
            return new Meaning.Ordinary();
        }
        String title = Optional.ofNullable(mark.group(2))
                .or(() -> Optional.ofNullable(mark.group(3)))
                .orElse("");
        return title.isBlank() ? new Meaning.Nothing() : new Meaning.Markdown("**" + title.strip() + "**\n");
    }

    private static Optional<Meaning> shortcode(String text, Supplier<String> rest) {
        Matcher code = SHORTCODE.matcher(text);
        if (!code.matches()) {
            return Optional.empty();
        }
        String name = code.group(2);
        if (PICTURES.contains(name.toLowerCase(Locale.ROOT))
                && !attribute(code.group(3), "src").isEmpty()) {
            return Optional.of(picture(code.group(3)));
        }
        boolean paired = Pattern.compile("\\{\\{[<%]\\s*/\\s*" + Pattern.quote(name))
                .matcher(rest.get())
                .find();
        boolean closing = !code.group(1).isEmpty();
        return Optional.of(closing || paired ? new Meaning.Nothing() : box("shortcode " + name));
    }

    private static Meaning picture(String attributes) {
        String alt = attribute(attributes, "alt").isEmpty()
                ? attribute(attributes, "caption")
                : attribute(attributes, "alt");
        return new Meaning.Markdown(
                "![" + alt.replaceAll("[\\[\\]]", "") + "](<" + attribute(attributes, "src") + ">)\n");
    }

    private static Optional<Meaning> liquid(String text) {
        Matcher tag = LIQUID.matcher(text);
        if (!tag.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (tag.group(1)) {
                    case "highlight" ->
                        new Meaning.Markdown("```" + tag.group(2).strip().replaceFirst("(?s)\\s.*", ""));
                    case "endhighlight" -> new Meaning.Markdown("```");
                    case "include", "embed", "youtube", "gist", "twitter" ->
                        box(tag.group(1) + tag.group(2).stripTrailing());
                    default -> new Meaning.Nothing();
                });
    }

    private static Optional<Meaning> component(String text) {
        Matcher tag = COMPONENT.matcher(text);
        if (!tag.matches()) {
            return Optional.empty();
        }
        return Optional.of(tag.group(3).isEmpty() ? new Meaning.Nothing() : box(tag.group(1)));
    }

    private static Meaning box(String what) {
        return new Meaning.Box(new Block.Neutral(what, ""));
    }

    private static String attribute(String attributes, String name) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group(1).equalsIgnoreCase(name)) {
                return attribute.group(2) != null
                        ? attribute.group(2)
                        : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
            }
        }
        return "";
    }
}
