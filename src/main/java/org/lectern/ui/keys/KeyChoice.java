package org.lectern.ui.keys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.settings.KeySettings;

/// The keys that someone chose: those of a tool, and what was changed by hand.
///
/// A changed action has the keys of its own list and no others, and a key in such a list belongs to no other
/// action.
///
/// @param own the changed actions with all their keys
/// @param aside what the settings file has that was not understood; it stays there
public record KeyChoice(Preset preset, Map<Action, List<KeyStroke>> own, Map<String, List<String>> aside) {

    /// As Lectern comes.
    public static final KeyChoice STANDARD = new KeyChoice(Preset.LECTERN, Map.of(), Map.of());

    /// @throws IllegalArgumentException when two changed actions share a key
    public KeyChoice {
        Map<Action, List<KeyStroke>> copy = new EnumMap<>(Action.class);
        Set<KeyStroke> seen = new HashSet<>();
        own.forEach((action, keys) -> {
            keys.stream().filter(key -> !seen.add(key)).findFirst().ifPresent(key -> {
                throw new IllegalArgumentException(key + " is there twice");
            });
            copy.put(action, List.copyOf(keys));
        });
        own = Collections.unmodifiableMap(copy);
        aside = Map.copyOf(aside);
    }

    /// All keys that this makes.
    public Keymap keymap() {
        Set<KeyStroke> taken = new HashSet<>();
        own.values().forEach(taken::addAll);
        Map<Action, List<KeyStroke>> all = new EnumMap<>(Action.class);
        preset.keymap()
                .strokes()
                .forEach((action, keys) -> all.put(
                        action,
                        keys.stream().filter(key -> !taken.contains(key)).toList()));
        all.putAll(own);
        return new Keymap(all);
    }

    /// With the keys of another tool; what was changed by hand stays.
    public KeyChoice with(Preset other) {
        return new KeyChoice(other, own, aside);
    }

    /// With a key that does this from now on, and nothing else.
    public KeyChoice with(KeyStroke key, Action action) {
        Map<Action, List<KeyStroke>> changed = without(key).changed();
        List<KeyStroke> keys = new ArrayList<>(without(key).keymap().strokes(action));
        keys.add(key);
        changed.put(action, keys);
        return new KeyChoice(preset, tidy(changed), aside);
    }

    /// With a key that does nothing from now on.
    public KeyChoice without(KeyStroke key) {
        Optional<Action> action = keymap().action(key);
        if (action.isEmpty()) {
            return this;
        }
        Map<Action, List<KeyStroke>> changed = changed();
        changed.put(
                action.get(),
                keymap().strokes(action.get()).stream()
                        .filter(each -> !each.equals(key))
                        .toList());
        return new KeyChoice(preset, changed, aside);
    }

    /// With the preset's own keys for this action.
    public KeyChoice reset(Action action) {
        Map<Action, List<KeyStroke>> changed = changed();
        changed.remove(action);
        return new KeyChoice(preset, changed, aside);
    }

    /// With nothing changed by hand.
    public KeyChoice reset() {
        return new KeyChoice(preset, Map.of(), Map.of());
    }

    /// Whether its keys are not those of the preset.
    public boolean isChanged(Action action) {
        return !keymap().strokes(action).equals(preset.keymap().strokes(action));
    }

    private Map<Action, List<KeyStroke>> changed() {
        Map<Action, List<KeyStroke>> changed = new EnumMap<>(Action.class);
        changed.putAll(own);
        return changed;
    }

    // What came back to the keys that it had is not a change any more.
    private Map<Action, List<KeyStroke>> tidy(Map<Action, List<KeyStroke>> changed) {
        Map<Action, List<KeyStroke>> usual = preset.keymap().strokes();
        changed.entrySet()
                .removeIf(entry -> Set.copyOf(entry.getValue()).equals(Set.copyOf(usual.get(entry.getKey()))));
        return changed;
    }

    /// As the settings file keeps it.
    public KeySettings settings() {
        Map<String, List<String>> written = new TreeMap<>(aside);
        own.forEach((action, keys) -> {
            List<String> names =
                    new ArrayList<>(keys.stream().map(KeyNotation::write).toList());
            names.addAll(aside.getOrDefault(action.id(), List.of()));
            written.put(action.id(), names);
        });
        return new KeySettings(Optional.of(preset.id()).filter(id -> preset != Preset.LECTERN), written);
    }
}
