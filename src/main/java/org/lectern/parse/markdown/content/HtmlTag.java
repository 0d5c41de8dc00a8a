package org.lectern.parse.markdown.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A tag of raw HTML. Nothing that it names is ever loaded or run.
///
/// @param name in lower case; a component's name keeps its capital in `written`
/// @param attributes names in lower case
record HtmlTag(String name, String written, boolean closing, boolean selfClosing, Map<String, String> attributes) {

    /// Elements whose text nobody reads.
    static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "canvas",
            "object",
            "noscript",
            "iframe",
            "video",
            "audio",
            "head",
            "title",
            "math",
            "select",
            "textarea");

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w:.-]*)(.*?)(/?)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w:@.#-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|\\{([^}]*)}|([^\\s\"'>]+)))?");

    HtmlTag {
        attributes = Map.copyOf(attributes);
    }

    static Optional<HtmlTag> of(String source) {
        Matcher tag = TAG.matcher(source);
        if (!tag.matches()) {
            return Optional.empty();
        }
        return Optional.of(new HtmlTag(
                tag.group(2).toLowerCase(Locale.ROOT),
                tag.group(2),
                !tag.group(1).isEmpty(),
                !tag.group(4).isEmpty(),
                attributes(tag.group(3))));
    }

    private static Map<String, String> attributes(String source) {
        Map<String, String> found = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(source);
        while (attribute.find()) {
            found.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), value(attribute));
        }
        return found;
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group <= 5; group++) {
            if (attribute.group(group) != null) {
                return Entities.decoded(attribute.group(group));
            }
        }
        return "";
    }

    /// An attribute's value, empty when it is not there.
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /// Whether it is a component of a framework, which no browser knows.
    boolean isComponent() {
        return Character.isUpperCase(written.charAt(0)) && !written.equals(written.toUpperCase(Locale.ROOT));
    }
}
