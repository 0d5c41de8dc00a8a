package org.lectern.ui.keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.settings.KeySettings;

/// The keys of the settings file, as far as they can be understood.
///
/// @param notUnderstood what was left out, such as `black: Foo`, in the order of the actions' names
public record KeyReading(KeyChoice choice, List<String> notUnderstood) {

    public KeyReading {
        notUnderstood = List.copyOf(notUnderstood);
    }

    /// Reads them. What is no key, no action, or given twice is left out and named; all the rest counts.
    public static KeyReading of(KeySettings settings) {
        Reader reader = new Reader();
        settings.own().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            Optional<Action> action = Action.called(entry.getKey());
            if (action.isPresent()) {
                reader.read(action.get(), entry.getKey(), entry.getValue());
            } else {
                reader.leaveOut(entry.getKey(), entry.getValue());
            }
        });
        Optional<Preset> preset = settings.preset().flatMap(Preset::called);
        if (preset.isEmpty()) {
            settings.preset().ifPresent(name -> reader.notUnderstood.addFirst("preset: " + name));
        }
        return new KeyReading(
                new KeyChoice(preset.orElse(Preset.LECTERN), reader.own, reader.aside), reader.notUnderstood);
    }

    private static final class Reader {

        private final Map<Action, List<KeyStroke>> own = new EnumMap<>(Action.class);
        private final Map<String, List<String>> aside = new HashMap<>();
        private final List<String> notUnderstood = new ArrayList<>();
        private final Set<KeyStroke> seen = new HashSet<>();

        void read(Action action, String name, List<String> keys) {
            List<KeyStroke> understood = new ArrayList<>();
            List<String> left = new ArrayList<>();
            for (String key : keys) {
                KeyNotation.read(key)
                        .filter(stroke -> !stroke.isReserved())
                        .filter(seen::add)
                        .ifPresentOrElse(understood::add, () -> left.add(key));
            }
            // An action whose keys all are misspelt keeps those that it had.
            if (!understood.isEmpty() || keys.isEmpty()) {
                own.computeIfAbsent(action, each -> new ArrayList<>()).addAll(understood);
            }
            if (!left.isEmpty()) {
                leaveOut(name, left);
            }
        }

        void leaveOut(String name, List<String> keys) {
            aside.put(name, List.copyOf(keys));
            notUnderstood.add(name + ": " + String.join(", ", keys));
        }
    }
}
