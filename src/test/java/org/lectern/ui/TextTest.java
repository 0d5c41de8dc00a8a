package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.presenter.Badge;
import org.lectern.ui.presenter.Splitter;

/// Every key that the windows ask for is there, and none is there for nothing.
class TextTest {

    private static final Path WINDOWS = Path.of("src/main/java/org/lectern/ui");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z_]+)+)\"");
    private static final Set<String> NO_KEYS =
            Set.of("reveal.js", "user.home", "lectern.decks", "welcome.md", "org.lectern.ui.strings");

    private static final Properties STRINGS = new Properties();
    private static final Set<String> USED = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Text.class.getResourceAsStream("strings.properties")), StandardCharsets.UTF_8)) {
            STRINGS.load(in);
        }
        try (Stream<Path> files = Files.walk(WINDOWS)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/slide/"))
                    .forEach(TextTest::addKeysOf);
        }
        Arrays.stream(Action.values()).forEach(action -> USED.add("action." + lower(action)));
        Arrays.stream(Action.Group.values()).forEach(group -> USED.add("group." + lower(group)));
        Arrays.stream(KeyStroke.Gesture.values()).forEach(gesture -> {
            USED.add("gesture." + lower(gesture));
            USED.add("sends." + lower(gesture));
        });
        Arrays.stream(Look.values()).forEach(look -> USED.add("look." + lower(look)));
        USED.add("look.desktop");
        Arrays.stream(Splitter.values()).forEach(splitter -> USED.add("splitter." + lower(splitter)));
        Arrays.stream(Badge.values()).forEach(badge -> USED.add("badge." + lower(badge)));
    }

    private static void addKeysOf(Path file) {
        try {
            KEY.matcher(Files.readString(file))
                    .results()
                    .map(hit -> hit.group(1))
                    .filter(key -> !NO_KEYS.contains(key))
                    .forEach(USED::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void everyKeyThatIsAskedForIsThere() {
        assertThat(STRINGS.stringPropertyNames()).containsAll(USED);
    }

    @Test
    void noKeyIsThereForNothing() {
        assertThat(USED).containsAll(STRINGS.stringPropertyNames());
    }

    @Test
    void everyTextIsAPattern() {
        Set<String> broken = STRINGS.stringPropertyNames().stream()
                .filter(key -> new MessageFormat(STRINGS.getProperty(key))
                        .format(new Object[] {1, 2, 3})
                        .isBlank())
                .collect(Collectors.toSet());
        assertThat(broken).isEmpty();
    }

    @Test
    void noTextHasAnApostropheThatThePatternWouldSwallow() {
        assertThat(STRINGS.values()).noneMatch(value -> String.valueOf(value).contains("'"));
    }

    @Test
    void valuesAreFilledIn() {
        assertThat(Text.get("presenter.chip", "Marp", 1)).isEqualTo("Marp, 1 slide");
        assertThat(Text.get("presenter.chip", "Text export", 15)).isEqualTo("Text export, 15 slides");
    }
}
