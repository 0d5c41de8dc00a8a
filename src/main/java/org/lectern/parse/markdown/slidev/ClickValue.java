package org.lectern.parse.markdown.slidev;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.content.StepAt;

/// Reads when a thing appears, as it is written: `3`, `'+2'`, `[2, 4]`, `'[+1, +1]'`.
final class ClickValue {

    // rule: the end of a range is the step at which the thing leaves again
    private static final Pattern RANGE =
            Pattern.compile("(['\"]?)\\[\\s*(['\"]?[+-]?\\d{1,4}['\"]?)\\s*,\\s*['\"]?([+-]?)(\\d{1,4})['\"]?\\s*]\\1");
    private static final Pattern NUMBER = Pattern.compile("(['\"]?)([+-]?)(\\d{1,4})\\1");

    private ClickValue() {}

    /// An expression, in which only quoted numbers with a sign are relative. What cannot be read is the next step.
    static StepAt expression(String value) {
        Matcher range = RANGE.matcher(value.strip());
        if (range.matches()) {
            boolean quoted = !range.group(1).isEmpty();
            StepAt start = quoted ? text(range.group(2)) : expression(range.group(2));
            int end = Integer.parseInt(range.group(4));
            return start.withMore(range.group(3).isEmpty() ? end - start.number() : end);
        }
        Matcher number = NUMBER.matcher(value.strip());
        return number.matches()
                ? of(Integer.parseInt(number.group(3)), number.group(1).isEmpty() ? "" : number.group(2))
                : StepAt.NEXT;
    }

    /// A text, in which every number with a sign is relative.
    static StepAt text(String value) {
        String bare = value.strip();
        return expression(bare.matches("[+-]\\d{1,4}") ? "'" + bare + "'" : bare);
    }

    private static StepAt of(int number, String sign) {
        if (sign.isEmpty()) {
            return StepAt.exactly(number);
        }
        return StepAt.after(sign.equals("-") ? -number : number);
    }
}
