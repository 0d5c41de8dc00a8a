package org.lectern.parse.markdown.remark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands between two separators: properties, content, notes.
///
/// @param continued whether it goes on with the slide before it
/// @param start offset of its text
/// @param end offset behind its text
record RemarkPart(Map<String, String> properties, String content, String notes, boolean continued, int start, int end) {

    // rule: `key: value` lines at the start of a slide, and <!-- key: value --> anywhere in it, are properties
    private static final Pattern PROPERTY = Pattern.compile("\\A\\n*([-\\w]+):([^$\\n]*)");
    private static final Pattern COMMENT = Pattern.compile("<!--\\s*([-\\w]+):([^$\\n]*?)\\s*-->");

    RemarkPart {
        properties = Map.copyOf(properties);
    }

    static RemarkPart of(String content, String notes, boolean continued, int start, int end) {
        Map<String, String> properties = new LinkedHashMap<>();
        String rest = content;
        Matcher property = PROPERTY.matcher(rest);
        while (property.find()) {
            properties.put(property.group(1).strip(), property.group(2).strip());
            rest = rest.substring(property.end());
            property = PROPERTY.matcher(rest);
        }
        Matcher comment = COMMENT.matcher(rest);
        while (comment.find()) {
            properties.put(comment.group(1).strip(), comment.group(2).strip());
        }
        return new RemarkPart(properties, comment.replaceAll(""), notes, continued, start, end);
    }

    boolean has(String key, String value) {
        return properties.getOrDefault(key, "").equals(value);
    }

    /// The same with the content of its template before it, or around it.
    RemarkPart within(RemarkPart template) {
        // rule: {{content}} in a template is replaced by the slide's content; else the slide's content follows it
        String whole = template.content.contains("{{content}}")
                ? template.content.replace("{{content}}", content)
                : template.content + "\n" + content;
        return new RemarkPart(
                inherited(template), whole, (template.notes + "\n\n" + notes).strip(), continued, start, end);
    }

    // rule: a slide has the properties of its template, but for those that say what the template is; classes add up
    private Map<String, String> inherited(RemarkPart template) {
        Map<String, String> all = new LinkedHashMap<>(template.properties);
        all.keySet().removeAll(List.of("name", "layout", "template", "count", "exclude"));
        all.putAll(properties);
        String classes = template.properties.getOrDefault("class", "") + " " + properties.getOrDefault("class", "");
        if (!classes.isBlank()) {
            all.put("class", classes.strip());
        }
        return all;
    }
}
