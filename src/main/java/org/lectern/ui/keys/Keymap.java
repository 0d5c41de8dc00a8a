package org.lectern.ui.keys;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which keys do what.
public final class Keymap {

    private final Map<Action, List<KeyStroke>> strokes;
    private final Map<KeyStroke, Action> actions = new HashMap<>();

    /// @throws IllegalArgumentException when two actions share a key
    public Keymap(Map<Action, List<KeyStroke>> strokes) {
        this.strokes = new EnumMap<>(strokes);
        this.strokes.forEach((action, keys) -> keys.forEach(key -> bind(key, action)));
    }

    private void bind(KeyStroke key, Action action) {
        Action taken = actions.putIfAbsent(key, action);
        if (taken != null) {
            throw new IllegalArgumentException(key.label() + " would mean both " + taken + " and " + action);
        }
    }

    /// What that key does.
    public Optional<Action> action(KeyStroke stroke) {
        return Optional.ofNullable(actions.get(stroke));
    }

    /// The keys that do it, the best known first.
    public List<KeyStroke> strokes(Action action) {
        return strokes.getOrDefault(action, List.of());
    }

    /// The keys that people know from other tools, and those that clickers send.
    public static Keymap standard() {
        Map<Action, List<KeyStroke>> keys = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            keys.put(action, standard(action).map(KeyStroke::of).toList());
        }
        return new Keymap(keys);
    }

    private static Stream<String> standard(Action action) {
        return switch (action) {
            // Clickers send Page Down and Page Up.
            case NEXT -> Stream.of("Right", "Down", "Page Down", "Space", "Enter", "N", "Next Track");
            case PREVIOUS -> Stream.of("Left", "Up", "Page Up", "Backspace", "Shift+Space", "P", "Previous Track");
            case SKIP_FORWARD -> Stream.of("Shift+Right", "Alt+Right");
            case SKIP_BACK -> Stream.of("Shift+Left", "Alt+Left");
            case FIRST -> Stream.of("Home");
            case LAST -> Stream.of("End");
            case JUMP -> Stream.of("G");
            case GO_BACK -> Stream.of("Ctrl+Backspace");
            case OVERVIEW -> Stream.of("Tab", "O");
            case SEARCH -> Stream.of("'/'", "Ctrl+F");
            // Clickers alternate F5 and Esc on one button.
            case START_FIRST -> Stream.of("F5");
            case START_HERE -> Stream.of("Shift+F5");
            case AUDIENCE_WINDOW -> Stream.of("A");
            // Logitech clickers send a full stop, Kensington's the letter.
            case BLACK -> Stream.of("B", "'.'");
            case WHITE -> Stream.of("W", "','");
            case FREEZE -> Stream.of("F");
            case POINTER -> Stream.of("S");
            case PEN -> Stream.of("D");
            case UNDO_STROKE -> Stream.of("Ctrl+Z");
            case CLEAR_INK -> Stream.of("E");
            case CODE -> Stream.of("Ctrl+Q");
            case MESSAGE -> Stream.of("Ctrl+M");
            case NEXT_UP -> Stream.of("U");
            case SWAP_SCREENS -> Stream.of("X");
            case IDENTIFY_SCREENS -> Stream.of("I");
            case NOTES_LARGER -> Stream.of("'+'", "'='");
            case NOTES_SMALLER -> Stream.of("'-'");
            case NOTES_RESET -> Stream.of("Ctrl+0", "Ctrl+Numpad 0");
            case NOTES_DOWN -> Stream.of("Ctrl+Down");
            case NOTES_UP -> Stream.of("Ctrl+Up");
            case NEXT_ARRANGEMENT -> Stream.of("V");
            case TIMER_TOGGLE -> Stream.of("T");
            case TIMER_DISPLAY -> Stream.of("Shift+T");
            case TIMER_RESET -> Stream.of("Ctrl+T");
            case PLAN_LENGTH -> Stream.of("M");
            case QUESTIONS -> Stream.of("Q");
            case LINKS -> Stream.of("L");
            case OPEN -> Stream.of("Ctrl+O");
            case FULLSCREEN -> Stream.of("F11");
            case HELP -> Stream.of("'?'", "F1");
            case ESCAPE -> Stream.of("Esc");
        };
    }
}
