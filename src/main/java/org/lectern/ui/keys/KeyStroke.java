package org.lectern.ui.keys;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.ui.Text;

/// What someone did on a keyboard, a clicker, a mouse or a touch screen.
///
/// Named keys and letters are known by their key, so that modifiers count. Signs such as `?` and `+` are known
/// by the character that arrives, since each keyboard layout has them elsewhere.
public sealed interface KeyStroke {

    /// Keys held down with another.
    enum Modifier {
        CTRL,
        ALT,
        SHIFT;

        /// As people write it: `Ctrl`.
        String title() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /// A key went down. A key that the platform has no name for is `UNDEFINED`; all those count as one.
    record Press(KeyCode code, Set<Modifier> modifiers) implements KeyStroke {
        public Press {
            modifiers = Set.copyOf(modifiers);
        }

        /// Whether a character follows that says better what was meant.
        public boolean isSign() {
            return Signs.KEYS.contains(code) && !modifiers.contains(Modifier.CTRL) && !modifiers.contains(Modifier.ALT);
        }
    }

    /// A character arrived.
    record Typed(String character) implements KeyStroke {}

    /// Something that hands do without keys. Left click, wheel and swipes count on the current slide, the other
    /// buttons anywhere.
    enum Gesture implements KeyStroke {
        CLICK,
        RIGHT_CLICK,
        MIDDLE_CLICK,
        BACK_BUTTON,
        FORWARD_BUTTON,
        WHEEL_DOWN,
        WHEEL_UP,
        SWIPE_LEFT,
        SWIPE_RIGHT
    }

    /// That key alone.
    static Press press(KeyCode code) {
        return new Press(code, Set.of());
    }

    /// Reads the notation of the keymap, see {@link KeyNotation}.
    ///
    /// @throws IllegalArgumentException for anything else
    static KeyStroke of(String notation) {
        return KeyNotation.read(notation)
                .orElseThrow(() -> new IllegalArgumentException("no key is called " + notation));
    }

    /// What an event of the toolkit says. Command counts as Ctrl, as macOS has it.
    static KeyStroke of(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return new Typed(event.getCharacter());
        }
        if (event.getCode() == KeyCode.UNDEFINED && isPrintable(event.getText())) {
            return new Typed(event.getText());
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

    /// Whether a text has more than control characters.
    static boolean isPrintable(String text) {
        return text.codePoints().anyMatch(point -> !Character.isISOControl(point));
    }

    /// Whether it cannot have another meaning: digits type a slide number, and a modifier goes with another
    /// key.
    default boolean isReserved() {
        return switch (this) {
            case Typed(String character) -> JumpEntry.isDigit(character);
            case Press press ->
                press.code().isModifierKey()
                        || (press.code().isDigitKey() && press.modifiers().isEmpty());
            case Gesture _ -> false;
        };
    }

    /// How people write it: `Ctrl+F`, `→`, `?`.
    default String label() {
        return switch (this) {
            case Typed typed -> typed.character();
            case Press press -> label(press);
            case Gesture gesture -> Text.get("gesture." + gesture.name().toLowerCase(Locale.ROOT));
        };
    }

    /// What arrives when it is done, for someone who wants to know their clicker: the key's name and code, the
    /// character's code point, the button.
    default String sends() {
        return switch (this) {
            case Typed(String character) -> Text.get("clicker.character", "U+%04X".formatted(character.codePointAt(0)));
            case Press(KeyCode code, var _) when code == KeyCode.UNDEFINED -> Text.get("clicker.unnamed");
            case Press(KeyCode code, var _) ->
                Text.get("clicker.key", code.getName(), "0x%02X".formatted(code.getCode()));
            case Gesture gesture -> Text.get("sends." + gesture.name().toLowerCase(Locale.ROOT));
        };
    }

    private static String label(Press press) {
        String held = EnumSet.allOf(Modifier.class).stream()
                .filter(press.modifiers()::contains)
                .map(modifier -> modifier.title() + "+")
                .collect(Collectors.joining());
        return held + label(press.code());
    }

    private static String label(KeyCode code) {
        return switch (code) {
            case RIGHT -> "→";
            case LEFT -> "←";
            case UP -> "↑";
            case DOWN -> "↓";
            case MINUS -> "−";
            case EQUALS -> "=";
            case PLUS -> "+";
            case TRACK_NEXT -> Text.get("key.track_next");
            case TRACK_PREV -> Text.get("key.track_prev");
            case UNDEFINED -> Text.get("key.undefined");
            case ESCAPE -> "Esc";
            default -> code.getName();
        };
    }
}
