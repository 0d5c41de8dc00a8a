package org.lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformFoldersTest {

    private static final Path HOME = Path.of("/home/ida");

    @Test
    void linuxFollowsTheFreedesktopRules() {
        assertThat(PlatformFolders.of("Linux", Map.of(), HOME))
                .isEqualTo(new PlatformFolders(HOME.resolve(".config/lectern"), HOME.resolve(".local/state/lectern")));
        assertThat(PlatformFolders.of("Linux", Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s"), HOME))
                .isEqualTo(new PlatformFolders(Path.of("/c/lectern"), Path.of("/s/lectern")));
    }

    @Test
    void aRelativeFolderIsNotTaken() {
        assertThat(PlatformFolders.of("Linux", Map.of("XDG_CONFIG_HOME", "here"), HOME)
                        .config())
                .isEqualTo(HOME.resolve(".config/lectern"));
    }

    @Test
    void macKeepsApplicationSupport() {
        assertThat(PlatformFolders.of("Mac OS X", Map.of(), HOME).config())
                .isEqualTo(HOME.resolve("Library/Application Support/Lectern"));
    }

    @Test
    void windowsKeepsAppData() {
        var folders = PlatformFolders.of("Windows 11", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), HOME);

        assertThat(folders).isEqualTo(new PlatformFolders(Path.of("/roaming/Lectern"), Path.of("/local/Lectern")));
        assertThat(PlatformFolders.of("Windows 11", Map.of(), HOME).config())
                .isEqualTo(HOME.resolve("AppData/Roaming/Lectern"));
    }

    @Test
    void oneFolderCanBeNamedForEverything() {
        assertThat(PlatformFolders.of("Linux", Map.of(PlatformFolders.OVERRIDE, "/stick"), HOME))
                .isEqualTo(new PlatformFolders(Path.of("/stick"), Path.of("/stick")));
    }
}
