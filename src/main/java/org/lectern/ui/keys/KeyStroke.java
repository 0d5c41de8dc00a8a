package org.lectern.ui.keys;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What someone did on a keyboard or a clicker.
///
/// Named keys and letters are known by their key, so that modifiers count. Signs such as `?` and `+` are known by the
/// character that arrives, since each keyboard layout has them elsewhere.
public sealed interface KeyStroke {

    /// Keys held down with another.
    enum Modifier {
        CTRL,
        ALT,
        SHIFT
    }

    /// A key went down.
    record Press(KeyCode code, Set<Modifier> modifiers) implements KeyStroke {
        public Press {
            modifiers = Set.copyOf(modifiers);
        }
    }

    /// A character arrived.
    record Typed(String character) implements KeyStroke {}

    /// That key alone.
    static Press press(KeyCode code) {
        return new Press(code, Set.of());
    }

    /// Reads the notation of the keymap: `Ctrl+F`, `Page Down`, or a sign in quotes such as `'?'`.
    ///
    /// @throws IllegalArgumentException for anything else
    static KeyStroke of(String notation) {
        if (notation.length() > 2 && notation.startsWith("'")) {
            return new Typed(notation.substring(1, notation.length() - 1));
        }
        List<String> parts = List.of(notation.split("\\+", -1));
        Set<Modifier> modifiers = parts.subList(0, parts.size() - 1).stream()
                .map(part -> Modifier.valueOf(part.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new Press(code(parts.getLast()), modifiers);
    }

    private static KeyCode code(String name) {
        KeyCode code = KeyCode.getKeyCode(name);
        if (code == null) {
            throw new IllegalArgumentException("no key is called " + name);
        }
        return code;
    }

    /// What an event of the toolkit says. Command counts as Ctrl, as macOS has it.
    static KeyStroke of(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return new Typed(event.getCharacter());
        }
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        if (event.isControlDown() || event.isMetaDown()) {
            modifiers.add(Modifier.CTRL);
        }
        if (event.isAltDown()) {
            modifiers.add(Modifier.ALT);
        }
        if (event.isShiftDown()) {
            modifiers.add(Modifier.SHIFT);
        }
        return new Press(event.getCode(), modifiers);
    }

    /// How people write it: `Ctrl+F`, `→`, `?`.
    default String label() {
        return switch (this) {
            case Typed typed -> typed.character();
            case Press press -> label(press);
        };
    }

    private static String label(Press press) {
        String held = EnumSet.allOf(Modifier.class).stream()
                .filter(press.modifiers()::contains)
                .map(modifier ->
                        modifier.name().charAt(0) + modifier.name().substring(1).toLowerCase(Locale.ROOT) + "+")
                .collect(Collectors.joining());
        return held + label(press.code());
    }

    private static String label(KeyCode code) {
        return switch (code) {
            case RIGHT -> "→";
            case LEFT -> "←";
            case UP -> "↑";
            case DOWN -> "↓";
            case TRACK_NEXT -> "Media next";
            case TRACK_PREV -> "Media previous";
            case ESCAPE -> "Esc";
            default -> code.getName();
        };
    }
}
