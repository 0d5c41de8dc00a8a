package org.lectern.parse.markdown.slidev;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.content.StepAt;

/// The tag of a component that shows what is in it at clicks.
record ClickTag(Kind kind, boolean closing, Map<String, String> attributes) {

    enum Kind {
        CLICK,
        AFTER,
        CLICKS,
        SWITCH
    }

    private static final Pattern TAG = Pattern.compile("<(/?)(?i:v-?(click|after|clicks|switch))((?:\\s[^>]*)?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:@.#-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'))?");
    private static final Pattern TEMPLATE =
            Pattern.compile("<template\\s+(?:#|v-slot:)(\\d{1,3})(?:-(\\d{1,3}))?\\s*>([\\s\\S]*?)(?:</template>|\\z)");

    ClickTag {
        attributes = Map.copyOf(attributes);
    }

    static Optional<ClickTag> of(String source) {
        Matcher tag = TAG.matcher(source);
        return tag.matches()
                ? Optional.of(new ClickTag(
                        Kind.valueOf(tag.group(2).toUpperCase(Locale.ROOT)),
                        !tag.group(1).isEmpty(),
                        attributes(tag.group(3))))
                : Optional.empty();
    }

    private static Map<String, String> attributes(String source) {
        Map<String, String> found = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(source);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            found.putIfAbsent(attribute.group(1), value == null ? "" : value);
        }
        return found;
    }

    boolean isOpenedBy(String line) {
        return of(line).filter(tag -> tag.kind == kind && !tag.closing).isPresent();
    }

    boolean isClosedBy(String line) {
        return of(line).filter(tag -> tag.kind == kind && tag.closing).isPresent();
    }

    /// What the component makes of what is in it.
    ///
    /// @param reader reads the text inside
    List<Part> around(Function<String, List<Part>> reader, String inside) {
        return switch (kind) {
            case CLICK -> List.of(new Part.Step(when(StepAt.NEXT), reader.apply(inside)));
            case AFTER -> List.of(new Part.Step(when(StepAt.after(0)), reader.apply(inside)));
            case CLICKS -> List.of(new Part.Each(number("every"), number("depth"), reader.apply(inside)));
            case SWITCH -> switched(reader, inside);
        };
    }

    private StepAt when(StepAt otherwise) {
        return ClickElements.component(otherwise, attributes);
    }

    private int number(String name) {
        String value = attributes.getOrDefault(name, attributes.getOrDefault(":" + name, ""));
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 1;
    }

    // rule: <template #2> is there from the second click of the switch, <template #5-7> from the fifth to the seventh;
    // what was there stays, for a slide here only grows
    private static List<Part> switched(Function<String, List<Part>> reader, String inside) {
        List<Part> parts = new ArrayList<>();
        Matcher template = TEMPLATE.matcher(inside);
        int last = 0;
        while (template.find()) {
            int start = Integer.parseInt(template.group(1));
            int end = template.group(2) == null ? start + 1 : Integer.parseInt(template.group(2));
            StepAt at = StepAt.after(start - last).withMore(end - 1 - start);
            parts.add(new Part.Step(start == 0 ? StepAt.exactly(0) : at, reader.apply(template.group(3))));
            last = Math.max(last, end - 1);
        }
        return parts;
    }
}
