package org.lectern.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Settings as JSON. A field that is missing or makes no sense is as Lectern comes; others stay.
final class SettingsJson {

    /// The version that is written, and the newest that is read.
    static final int VERSION = 1;

    private static final JsonMapper JSON = new JsonMapper();

    private SettingsJson() {}

    /// What became of a text.
    sealed interface Reading {}

    record Understood(Settings settings) implements Reading {}

    record NotUnderstood(String why) implements Reading {}

    static String write(Settings settings) {
        ObjectNode json = JSON.createObjectNode();
        json.put("lectern-settings", VERSION);
        json.put("notes-size", settings.notesSize());
        json.put("timer", settings.timer().name().toLowerCase(Locale.ROOT));
        writeLayout(settings.layout(), json);
        settings.theme().ifPresent(theme -> json.put("theme", theme));
        json.put("pointer", settings.pointer().name().toLowerCase(Locale.ROOT));
        json.put("reduced-motion", settings.motion().name().toLowerCase(Locale.ROOT));
        writeKeys(settings.keys(), json);
        settings.lastFolder().ifPresent(folder -> json.put("last-folder", folder.toString()));
        ArrayNode recent = json.putArray("recent");
        settings.recent().forEach(file -> recent.add(file.toString()));
        ArrayNode swapped = json.putArray("swapped-screens");
        settings.swappedScreens().forEach(swapped::add);
        json.put("do-not-disturb", settings.quiet());
        return json.toPrettyString() + "\n";
    }

    private static void writeLayout(LayoutSettings layout, ObjectNode json) {
        layout.name().ifPresent(name -> json.put("layout", name));
        if (!layout.splitters().isEmpty()) {
            ObjectNode section = json.putObject("splitters");
            new TreeMap<>(layout.splitters()).forEach((name, places) -> {
                ObjectNode written = section.putObject(name);
                new TreeMap<>(places).forEach(written::put);
            });
        }
    }

    private static void writeKeys(KeySettings keys, ObjectNode json) {
        if (keys.equals(KeySettings.NONE)) {
            return;
        }
        ObjectNode section = json.putObject("keys");
        keys.preset().ifPresent(preset -> section.put("preset", preset));
        ObjectNode own = section.putObject("own");
        keys.own().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            ArrayNode names = own.putArray(entry.getKey());
            entry.getValue().forEach(names::add);
        });
    }

    static Reading read(String text) {
        try {
            return read(JSON.readTree(text));
        } catch (JacksonException e) {
            return new NotUnderstood("line " + e.getLocation().getLineNr() + " is not JSON");
        }
    }

    private static Reading read(JsonNode json) {
        int version = json.path("lectern-settings").asInt(0);
        if (version < 1) {
            return new NotUnderstood("they are not Lectern's");
        }
        return version > VERSION ? new NotUnderstood("a newer Lectern wrote them") : new Understood(settings(json));
    }

    private static Settings settings(JsonNode json) {
        return new Settings(
                json.path("notes-size").asInt(Settings.DEFAULT.notesSize()),
                text(json.path("timer")).flatMap(SettingsJson::timer).orElse(Settings.DEFAULT.timer()),
                new LayoutSettings(text(json.path("layout")), splitters(json.path("splitters"))),
                text(json.path("theme")),
                text(json.path("pointer")).flatMap(SettingsJson::pointer).orElse(Settings.DEFAULT.pointer()),
                text(json.path("reduced-motion")).flatMap(SettingsJson::motion).orElse(Settings.DEFAULT.motion()),
                keys(json.path("keys")),
                recent(json.path("recent")),
                text(json.path("last-folder")).flatMap(SettingsJson::path),
                json.path("swapped-screens")
                        .valueStream()
                        .flatMap(screens -> text(screens).stream())
                        .toList(),
                json.path("do-not-disturb").asBoolean(Settings.DEFAULT.quiet()));
    }

    private static Map<String, Map<String, Double>> splitters(JsonNode section) {
        Map<String, Map<String, Double>> all = new HashMap<>();
        section.propertyStream().forEach(layout -> {
            Map<String, Double> places = new HashMap<>();
            layout.getValue()
                    .propertyStream()
                    .filter(place -> place.getValue().isNumber())
                    .forEach(
                            place -> places.put(place.getKey(), place.getValue().asDouble()));
            all.put(layout.getKey(), places);
        });
        return all;
    }

    // Whatever else stands for a key is kept as it is written, so that it can be named where it is not understood.
    private static KeySettings keys(JsonNode section) {
        Map<String, List<String>> own = new HashMap<>();
        section.path("own")
                .propertyStream()
                .forEach(entry -> own.put(
                        entry.getKey(),
                        entry.getValue().isArray()
                                ? entry.getValue()
                                        .valueStream()
                                        .map(SettingsJson::written)
                                        .toList()
                                : List.of(written(entry.getValue()))));
        return new KeySettings(text(section.path("preset")), own);
    }

    private static String written(JsonNode node) {
        return node.isString() ? node.stringValue() : node.toString();
    }

    private static List<Path> recent(JsonNode files) {
        return files.valueStream()
                .flatMap(file -> text(file).stream())
                .flatMap(file -> path(file).stream())
                .toList();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()).filter(text -> !text.isBlank()) : Optional.empty();
    }

    private static Optional<Settings.TimerDisplay> timer(String name) {
        return Arrays.stream(Settings.TimerDisplay.values())
                .filter(display -> display.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Settings.Pointer> pointer(String name) {
        return Arrays.stream(Settings.Pointer.values())
                .filter(pointer -> pointer.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Settings.ReducedMotion> motion(String name) {
        return Arrays.stream(Settings.ReducedMotion.values())
                .filter(motion -> motion.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Path> path(String written) {
        try {
            return Optional.of(Path.of(written));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
