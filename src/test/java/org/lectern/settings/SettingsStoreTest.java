package org.lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {

    private static final Settings CHOSEN = new Settings(
            40,
            Settings.TimerDisplay.REMAINING,
            new LayoutSettings(Optional.of("notes_first"), Map.of("balanced", Map.of("side", 0.4, "timer", 0.25))),
            Optional.of("dark"),
            Settings.Pointer.SPOTLIGHT,
            Settings.ReducedMotion.OFF,
            new KeySettings(Optional.of("pdfpc"), Map.of("black", List.of("Back Button", "'.'"), "white", List.of())),
            List.of(Path.of("/talks/ä.md"), Path.of("/talks/b.txt")),
            Optional.of(Path.of("/talks")),
            List.of("1280x720+1920+0@96 1920x1080+0+0@96*"),
            false);

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private SettingsStore store = new SettingsStore(folder);

    @BeforeEach
    void chooseAFolderThatIsNotThereYet() {
        file = folder.resolve("new").resolve("settings.json");
        store = new SettingsStore(folder.resolve("new"));
    }

    @Test
    void withoutAFileTheyAreAsLecternComes() {
        assertThat(store.load()).isEqualTo(new SettingsStore.Loaded(Settings.DEFAULT, Optional.empty()));
    }

    @Test
    void whatWasSavedIsRemembered() throws IOException {
        store.save(CHOSEN);

        assertThat(store.load()).isEqualTo(new SettingsStore.Loaded(CHOSEN, Optional.empty()));
    }

    @Test
    void aLookSeesWhatIsRememberedAndLeavesTheFileAlone() throws IOException {
        assertThat(store.look()).isEqualTo(Settings.DEFAULT);
        store.save(CHOSEN);
        assertThat(store.look()).isEqualTo(CHOSEN);

        Files.writeString(file, "{torn");
        assertThat(store.look()).isEqualTo(Settings.DEFAULT);
        assertThat(file).hasContent("{torn");
    }

    @Test
    void savingLeavesNothingElseBehind() throws IOException {
        store.save(Settings.DEFAULT);
        store.save(CHOSEN);

        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void everyTornFileIsSetAsideWithANotice() throws IOException {
        store.save(CHOSEN);
        String whole = Files.readString(file).strip();
        for (int length = 0; length < whole.length(); length++) {
            Files.writeString(file, whole.substring(0, length));

            SettingsStore.Loaded loaded = store.load();

            assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
            assertThat(loaded.notice())
                    .hasValueSatisfying(said -> assertThat(said).contains(file + ".set-aside"));
            assertThat(file).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "17",
                "\"lectern-settings\"",
                "{\"lectern-settings\": 99, \"notes-size\": 40}",
                "{\"lectern-settings\": \"x\"}",
                "notes-size: 40",
                "\u0000\u0001"
            })
    void aForeignFileIsSetAsideWithANotice(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        SettingsStore.Loaded loaded = store.load();

        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.notice()).isPresent();
        assertThat(Path.of(file + ".set-aside")).hasContent(text);
    }

    @Test
    void aFieldThatMakesNoSenseIsAsLecternComes() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                {"lectern-settings": 1, "notes-size": "huge", "timer": 7, "theme": "dark", "layout": {},
                 "recent": ["/a.md", 3, "", "/b\\u0000.md"], "last-folder": [],
                 "swapped-screens": [7, "two screens", " "], "pointer": "laser", "reduced-motion": "a bit", "more": true,
                 "splitters": {"balanced": {"side": 0.5, "foot": 1.5, "timer": "left"}, "notes_first": 3, "x": {}},
                 "keys": {"preset": 7, "own": {"black": [1, {}], "white": "B", "x": null}}}""");

        assertThat(store.load().settings())
                .isEqualTo(new Settings(
                        Settings.DEFAULT.notesSize(),
                        Settings.DEFAULT.timer(),
                        new LayoutSettings(Optional.empty(), Map.of("balanced", Map.of("side", 0.5))),
                        Optional.of("dark"),
                        Settings.Pointer.DOT,
                        Settings.ReducedMotion.SYSTEM,
                        new KeySettings(
                                Optional.empty(),
                                Map.of("black", List.of("1", "{}"), "white", List.of("B"), "x", List.of("null"))),
                        List.of(Path.of("/a.md")),
                        Optional.empty(),
                        List.of("two screens"),
                        true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "null", "\"F\"", "{}", "{\"own\": []}", "{\"own\": 3}"})
    void aSectionOfKeysThatMakesNoSenseIsNone(String section) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"lectern-settings\": 1, \"theme\": \"dark\", \"keys\": " + section + "}");

        assertThat(store.load())
                .isEqualTo(new SettingsStore.Loaded(Settings.DEFAULT.withTheme(Optional.of("dark")), Optional.empty()));
    }

    @Test
    void keysAreBounded() {
        List<String> many = IntStream.range(0, 1000).mapToObj(i -> "F" + i).toList();
        KeySettings settings =
                new KeySettings(Optional.empty(), many.stream().collect(Collectors.toMap(name -> name, name -> many)));

        assertThat(settings.own()).hasSize(KeySettings.MOST_ACTIONS);
        assertThat(settings.own().values()).allMatch(keys -> keys.size() == KeySettings.MOST_KEYS);
    }

    @Test
    void theLargestFileIsStillRead() throws IOException {
        store.save(CHOSEN);
        String text = Files.readString(file);
        Files.writeString(file, text + " ".repeat((int) SettingsStore.LARGEST - (int) Files.size(file)));
        assertThat(store.load().settings()).isEqualTo(CHOSEN);

        Files.writeString(file, Files.readString(file) + " ");
        assertThat(store.load().notice())
                .hasValueSatisfying(said -> assertThat(said).contains("too large"));
    }

    @Test
    void aFolderThatCannotBeMadeIsAnErrorAndNothingIsLost() throws IOException {
        Files.writeString(folder.resolve("new"), "a file in the way");

        assertThatThrownBy(() -> store.save(CHOSEN)).isInstanceOf(IOException.class);
    }

    @Test
    void recentFilesAreBoundedAndLatestFirst() {
        Settings settings = Settings.DEFAULT;
        for (int i : IntStream.rangeClosed(1, Settings.MOST_RECENT + 1).toArray()) {
            settings = settings.withOpened(Path.of("/talks/" + i + ".md"));
        }
        settings = settings.withOpened(Path.of("/talks/5.md"));

        assertThat(settings.recent())
                .hasSize(Settings.MOST_RECENT)
                .startsWith(Path.of("/talks/5.md"), Path.of("/talks/21.md"))
                .doesNotContain(Path.of("/talks/1.md"))
                .doesNotHaveDuplicates();
        assertThat(settings.lastFolder()).contains(Path.of("/talks"));
    }

    @Test
    void notesSizeStaysReadable() {
        assertThat(Settings.DEFAULT.withNotesSize(1).notesSize()).isEqualTo(Settings.SMALLEST_NOTES);
        assertThat(Settings.DEFAULT.withNotesSize(500).notesSize()).isEqualTo(Settings.LARGEST_NOTES);
    }

    @Test
    void theLatestSetsOfScreensAreRemembered() {
        Settings settings = Settings.DEFAULT;
        for (int set = 1; set <= Settings.MOST_SCREENS + 1; set++) {
            settings = settings.withSwapped("set " + set, true);
        }
        assertThat(settings.swappedScreens())
                .hasSize(Settings.MOST_SCREENS)
                .startsWith("set 21", "set 20")
                .doesNotContain("set 1");
        assertThat(settings.withSwapped("set 20", false).swappedScreens()).startsWith("set 21", "set 19");
    }
}
