package org.lectern.parse.text.block;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.text.line.CodeShape;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Shape;

/// A line that is an item of a list.
///
/// @param indent of its mark
/// @param number of a numbered item; empty for a bullet
/// @param text behind the mark
record Item(int indent, OptionalInt number, String text) {

    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\(?(\\d{1,3}|[a-zA-Z]|[ivx]{2,4})[.)]\\s+(.*)$");
    private static final Pattern BULLET = Pattern.compile("^\\s*\\S\\s+(.*)$");

    static Optional<Item> of(Line line) {
        if (Shape.isNumbered(line.text())) {
            return numbered(line);
        }
        if (Shape.isBullet(line.text())) {
            Matcher bullet = BULLET.matcher(line.text());
            return bullet.matches()
                    ? Optional.of(new Item(
                            line.indent(), OptionalInt.empty(), bullet.group(1).strip()))
                    : Optional.empty();
        }
        return isTabbed(line.text())
                ? Optional.of(
                        new Item(line.indent(), OptionalInt.empty(), line.text().strip()))
                : Optional.empty();
    }

    /// A line behind tabs is an item whose bullet was lost.
    private static boolean isTabbed(String text) {
        return text.startsWith("\t") && text.strip().indexOf('\t') < 0 && !CodeShape.isStatement(text);
    }

    private static Optional<Item> numbered(Line line) {
        Matcher numbered = NUMBERED.matcher(line.text());
        return numbered.matches()
                ? Optional.of(new Item(
                        line.indent(),
                        OptionalInt.of(value(numbered.group(1))),
                        numbered.group(2).strip()))
                : Optional.empty();
    }

    private static int value(String number) {
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : Character.toLowerCase(number.charAt(0)) - 'a' + 1;
    }

    Item followedBy(String more) {
        return new Item(indent, number, text + " " + more);
    }
}
