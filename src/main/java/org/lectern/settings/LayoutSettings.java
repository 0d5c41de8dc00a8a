package org.lectern.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The layout of the presenter view that someone chose, and where they moved the splitters of each, as it is written in
/// the settings file. What the names mean is known elsewhere.
///
/// @param name of the layout; empty for the usual one
/// @param splitters by layout, the places of those that were moved, as shares between 0 and 1; at most
///     {@link #MOST_LAYOUTS} layouts with {@link #MOST_SPLITTERS} splitters each
public record LayoutSettings(Optional<String> name, Map<String, Map<String, Double>> splitters) {

    /// More than there are layouts.
    public static final int MOST_LAYOUTS = 20;

    /// More than a layout has.
    public static final int MOST_SPLITTERS = 20;

    /// As Lectern comes.
    public static final LayoutSettings USUAL = new LayoutSettings(Optional.empty(), Map.of());

    public LayoutSettings {
        splitters = new TreeMap<>(splitters)
                .entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey(), usable(entry.getValue())))
                        .filter(entry -> !entry.getValue().isEmpty())
                        .limit(MOST_LAYOUTS)
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Double> usable(Map<String, Double> places) {
        return new TreeMap<>(places)
                .entrySet().stream()
                        .filter(place -> place.getValue() > 0 && place.getValue() < 1)
                        .limit(MOST_SPLITTERS)
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Another layout.
    public LayoutSettings withName(String other) {
        return new LayoutSettings(Optional.of(other), splitters);
    }

    /// The splitters of a layout.
    public Map<String, Double> splittersOf(String layout) {
        return splitters.getOrDefault(layout, Map.of());
    }

    /// With the splitters of a layout there; without any they are as Lectern comes.
    public LayoutSettings with(String layout, Map<String, Double> places) {
        Map<String, Map<String, Double>> all = new TreeMap<>(splitters);
        all.put(layout, places);
        return new LayoutSettings(name, all);
    }
}
