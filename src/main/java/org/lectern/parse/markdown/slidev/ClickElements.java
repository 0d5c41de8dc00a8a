package org.lectern.parse.markdown.slidev;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.content.ElementRule;
import org.lectern.parse.markdown.content.StepAt;

/// The elements that appear, leave or change at a click: those of Slidev itself, and any with one of its directives.
final class ClickElements implements ElementRule {

    private static final Set<String> CLICK = Set.of("v-click", "vclick");
    private static final Set<String> AFTER = Set.of("v-after", "vafter");
    private static final Pattern DIRECTIVE = Pattern.compile("v-(click|after|mark)([.-].*)?");
    private static final Pattern MARK_AT = Pattern.compile("\\bat\\s*:\\s*(['\"]?[+-]?\\d{1,4}['\"]?)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    // rule: :click-2 and :click-2-4 of v-motion move an element at the second click, and back at the fourth
    private static final Pattern MOTION = Pattern.compile(":?click-(\\d{1,3})(?:-(\\d{1,3}))?");

    @Override
    public Optional<StepAt> of(String name, Map<String, String> attributes) {
        if (CLICK.contains(name) || AFTER.contains(name)) {
            return Optional.of(component(CLICK.contains(name) ? StepAt.NEXT : StepAt.after(0), attributes));
        }
        return attributes.entrySet().stream()
                .map(attribute -> directive(attribute.getKey(), attribute.getValue()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> motion(attributes.keySet()));
    }

    private static Optional<StepAt> directive(String key, String value) {
        Matcher directive = DIRECTIVE.matcher(key);
        if (!directive.matches()) {
            return Optional.empty();
        }
        String kind = directive.group(1);
        if (kind.equals("mark")) {
            return Optional.of(mark(value).staying());
        }
        StepAt otherwise = kind.equals("after") ? StepAt.after(0) : StepAt.NEXT;
        StepAt at = value.isBlank() ? otherwise : ClickValue.expression(value);
        String modifiers = directive.group(2);
        return Optional.of(modifiers != null && modifiers.contains("hide") ? at.staying() : at);
    }

    private static StepAt mark(String value) {
        Matcher at = MARK_AT.matcher(value);
        if (at.find()) {
            return ClickValue.expression(at.group(1));
        }
        return value.isBlank() ? StepAt.NEXT : ClickValue.expression(value);
    }

    /// When a component appears, by its own `at` and `hide`.
    static StepAt component(StepAt otherwise, Map<String, String> attributes) {
        String bound = attributes.getOrDefault(":at", "");
        String written = attributes.getOrDefault("at", "");
        StepAt at = otherwise;
        if (!bound.isBlank()) {
            at = ClickValue.expression(bound);
        } else if (!written.isBlank()) {
            at = ClickValue.text(written);
        }
        return attributes.containsKey("hide") || attributes.containsKey(":hide") ? at.staying() : at;
    }

    private static Optional<StepAt> motion(Set<String> keys) {
        int last = 0;
        for (String key : keys) {
            Matcher motion = MOTION.matcher(key);
            if (motion.matches()) {
                last = Math.max(last, number(motion.group(2) == null ? motion.group(1) : motion.group(2)));
            }
        }
        return last == 0 ? Optional.empty() : Optional.of(StepAt.exactly(last).staying());
    }

    private static int number(String digits) {
        return NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
    }
}
