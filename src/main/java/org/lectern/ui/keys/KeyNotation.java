package org.lectern.ui.keys;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.lectern.ui.keys.KeyStroke.Gesture;
import org.lectern.ui.keys.KeyStroke.Modifier;
import org.lectern.ui.keys.KeyStroke.Press;
import org.lectern.ui.keys.KeyStroke.Typed;

/// How keys are written in the keymap and in the settings file.
///
/// A key by its name, after the keys held with it (`Ctrl+F`, `Page Down`, `Shift+F5`); a sign, bare or in
/// quotes (`.` or `'.'`); or what hands do without keys (`Right Click`, `Wheel Down`). Capitals, spaces and
/// hyphens in names do not matter.
public final class KeyNotation {

    private static final Map<String, KeyCode> CODES = new HashMap<>();
    private static final Map<String, Gesture> GESTURES =
            Arrays.stream(Gesture.values()).collect(Collectors.toMap(each -> plain(each.name()), each -> each));

    static {
        for (KeyCode code : KeyCode.values()) {
            CODES.put(plain(code.name()), code);
        }
        for (KeyCode code : KeyCode.values()) {
            CODES.putIfAbsent(plain(code.getName()), code);
        }
    }

    private KeyNotation() {}

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "").replace("-", "");
    }

    /// What is written there; empty when it is no key.
    public static Optional<KeyStroke> read(String notation) {
        String text = notation.strip();
        if (text.length() > 2 && text.startsWith("'") && text.endsWith("'")) {
            return Optional.of(new Typed(text.substring(1, text.length() - 1)));
        }
        if (text.codePointCount(0, text.length()) == 1 && !Character.isLetterOrDigit(text.codePointAt(0))) {
            return Optional.of(new Typed(text));
        }
        Gesture gesture = GESTURES.get(plain(text));
        return gesture != null ? Optional.of(gesture) : press(List.of(text.split("\\+", -1)));
    }

    private static Optional<KeyStroke> press(List<String> parts) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        for (String part : parts.subList(0, parts.size() - 1)) {
            Optional<Modifier> held = Arrays.stream(Modifier.values())
                    .filter(each -> each.name().equalsIgnoreCase(part.strip()))
                    .findFirst();
            if (held.isEmpty()) {
                return Optional.empty();
            }
            held.ifPresent(modifiers::add);
        }
        return Optional.ofNullable(CODES.get(plain(parts.getLast()))).map(code -> new Press(code, modifiers));
    }

    /// Writes it so that it can be read again.
    public static String write(KeyStroke stroke) {
        return switch (stroke) {
            case Typed(String character) -> "'" + character + "'";
            case Gesture gesture -> words(gesture.name());
            case Press(KeyCode code, var modifiers) ->
                EnumSet.allOf(Modifier.class).stream()
                                .filter(modifiers::contains)
                                .map(modifier -> modifier.title() + "+")
                                .collect(Collectors.joining())
                        + words(code.name());
        };
    }

    private static String words(String name) {
        return Arrays.stream(name.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
