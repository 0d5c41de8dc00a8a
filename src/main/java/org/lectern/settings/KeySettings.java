package org.lectern.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The keys that someone chose, as they are written in the settings file. What the names mean is known
/// elsewhere.
///
/// @param preset the tool whose keys these are; empty for Lectern's own
/// @param own actions whose keys were changed, each with all its keys; at most {@link #MOST_ACTIONS} actions
/// with {@link #MOST_KEYS} keys each
public record KeySettings(Optional<String> preset, Map<String, List<String>> own) {

    /// More than there are actions.
    public static final int MOST_ACTIONS = 200;

    /// More than hands can tell apart.
    public static final int MOST_KEYS = 32;

    /// As Lectern comes.
    public static final KeySettings NONE = new KeySettings(Optional.empty(), Map.of());

    public KeySettings {
        own = Map.copyOf(new TreeMap<>(own)
                .entrySet().stream()
                        .limit(MOST_ACTIONS)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().stream()
                                        .limit(MOST_KEYS)
                                        .toList())));
    }
}
