package org.lectern.ui.keys;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The keys of a tool that someone is used to. Its keys do here what they do there; an action that it does not
/// have, or whose keys it leaves alone, keeps those of Lectern. Keys that end a show there are not taken over,
/// since here nothing ends by itself.
public enum Preset {
    /// As Lectern comes.
    LECTERN("Lectern"),
    POWERPOINT("PowerPoint"),
    KEYNOTE("Keynote"),
    PDFPC("pdfpc"),
    REVEAL("reveal.js");

    private final String title;

    Preset(String title) {
        this.title = title;
    }

    /// The tool's name.
    public String title() {
        return title;
    }

    /// How the settings file calls it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one that the settings file calls so.
    public static Optional<Preset> called(String id) {
        return Arrays.stream(values())
                .filter(preset ->
                        preset.name().equalsIgnoreCase(id.strip()) || preset.title.equalsIgnoreCase(id.strip()))
                .findFirst();
    }

    /// What it has that Lectern has not.
    Map<Action, List<KeyStroke>> ownKeys() {
        Map<Action, List<KeyStroke>> own = new EnumMap<>(Action.class);
        PresetKeys.of(this)
                .forEach((action, names) ->
                        own.put(action, names.stream().map(KeyStroke::of).toList()));
        return own;
    }

    /// All its keys.
    public Keymap keymap() {
        Map<Action, List<KeyStroke>> own = ownKeys();
        List<KeyStroke> taken = own.values().stream().flatMap(List::stream).toList();
        Map<Action, List<KeyStroke>> all = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            Stream<KeyStroke> rest =
                    StandardKeys.of(action).map(KeyStroke::of).filter(stroke -> !taken.contains(stroke));
            all.put(
                    action,
                    Stream.concat(own.getOrDefault(action, List.of()).stream(), rest)
                            .toList());
        }
        return new Keymap(all);
    }
}
