package org.lectern.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folders that the platform gives an application for what it keeps.
///
/// @param config for settings
/// @param state for what is kept from one start to the next but is nobody's choice, such as the journal of a show
public record PlatformFolders(Path config, Path state) {

    /// The environment variable that names one folder for everything, for a stick or a test.
    public static final String OVERRIDE = "LECTERN_FOLDER";

    /// The folders of this user on this machine.
    public static PlatformFolders ofUser() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /// @param system the name of the operating system, as Java gives it
    static PlatformFolders of(String system, Map<String, String> environment, Path home) {
        Optional<Path> override = absolute(environment, OVERRIDE);
        if (override.isPresent()) {
            return new PlatformFolders(override.get(), override.get());
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            Path support = home.resolve("Library", "Application Support", "Lectern");
            return new PlatformFolders(support, support);
        }
        return name.contains("windows") ? windows(environment, home) : freedesktop(environment, home);
    }

    private static PlatformFolders windows(Map<String, String> environment, Path home) {
        Path data = home.resolve("AppData");
        return new PlatformFolders(
                absolute(environment, "APPDATA").orElse(data.resolve("Roaming")).resolve("Lectern"),
                absolute(environment, "LOCALAPPDATA")
                        .orElse(data.resolve("Local"))
                        .resolve("Lectern"));
    }

    // rule: XDG Base Directory Specification: "All paths set in these environment variables must be absolute. If an
    // implementation encounters a relative path in any of these variables it should consider the path invalid"
    private static PlatformFolders freedesktop(Map<String, String> environment, Path home) {
        return new PlatformFolders(
                absolute(environment, "XDG_CONFIG_HOME")
                        .orElse(home.resolve(".config"))
                        .resolve("lectern"),
                absolute(environment, "XDG_STATE_HOME")
                        .orElse(home.resolve(".local", "state"))
                        .resolve("lectern"));
    }

    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
