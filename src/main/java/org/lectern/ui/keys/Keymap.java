package org.lectern.ui.keys;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /// All keys of all actions.
    Map<Action, List<KeyStroke>> strokes() {
        return Collections.unmodifiableMap(strokes);
    }

    /// The keys that people know from other tools, and those that clickers send.
    public static Keymap standard() {
        return Preset.LECTERN.keymap();
    }
}
