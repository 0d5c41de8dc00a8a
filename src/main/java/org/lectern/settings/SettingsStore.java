package org.lectern.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Keeps the settings in a file. A file that is torn, or not Lectern's, is set aside and never in the way.
public final class SettingsStore {

    /// The largest file that is taken for settings, in bytes.
    static final long LARGEST = 1024 * 1024;

    private static final String NAME = "settings.json";

    private final Path file;

    /// @param folder made when something is saved
    public SettingsStore(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /// What was remembered.
    ///
    /// @param notice a sentence for the user when something was wrong with the file
    public record Loaded(Settings settings, Optional<String> notice) {}

    /// Reads the settings; those that Lectern comes with when there are none.
    public Loaded load() {
        if (Files.notExists(file)) {
            return new Loaded(Settings.DEFAULT, Optional.empty());
        }
        try {
            return Files.size(file) > LARGEST
                    ? setAside("it is too large")
                    : read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return setAside(String.valueOf(e.getMessage()));
        }
    }

    /// What was remembered, and else as Lectern comes; nothing is set aside.
    public Settings look() {
        try {
            return Files.exists(file)
                            && Files.size(file) <= LARGEST
                            && SettingsJson.read(Files.readString(file, StandardCharsets.UTF_8))
                                    instanceof SettingsJson.Understood(Settings settings)
                    ? settings
                    : Settings.DEFAULT;
        } catch (IOException _) {
            return Settings.DEFAULT;
        }
    }

    /// Writes the settings: into a file beside, which then takes the place of the old one, so that whatever happens one
    /// of them is whole.
    ///
    /// @throws IOException when the folder cannot be written to; the old settings are still there
    public void save(Settings settings) throws IOException {
        WholeFile.write(file, SettingsJson.write(settings));
    }

    private Loaded read(String text) {
        return switch (SettingsJson.read(text)) {
            case SettingsJson.Understood(var settings) -> new Loaded(settings, Optional.empty());
            case SettingsJson.NotUnderstood(var why) -> setAside(why);
        };
    }

    private Loaded setAside(String why) {
        Path aside = file.resolveSibling(NAME + ".set-aside");
        String notice =
                "The settings in %s could not be read (%s), so Lectern starts with its own.".formatted(file, why);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new Loaded(Settings.DEFAULT, Optional.of(notice + " They are kept as " + aside + "."));
        } catch (IOException _) {
            return new Loaded(Settings.DEFAULT, Optional.of(notice));
        }
    }
}
