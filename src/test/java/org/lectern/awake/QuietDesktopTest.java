package org.lectern.awake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of the desktop are scripts that keep the setting in a file.
class QuietDesktopTest {

    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    private Path folder;

    private Path setting;

    @BeforeEach
    void makeCommands() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "no shell here");
        setting = folder.resolve("setting");
        command("gsettings", "case $1 in get) cat setting ;; set) echo $4 >setting ;; esac");
        command(
                "xfconf-query",
                "case \"$*\" in -l) ;; *-s*) while [ $# -gt 1 ]; do shift; done; echo $1 >setting ;; *) cat setting ;; esac");
    }

    private void command(String name, String does) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\ncd '" + folder + "' || exit 1\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void gnomesBannersAreOffUntilTheyAreLetGo() throws IOException {
        shown("true");
        try (Grants grants = ask("GNOME")) {
            assertThat(grants.quiet()).isTrue();
            assertThat(grants.awake()).isFalse();
            assertThat(shown()).isEqualTo("false");
        }
        assertThat(shown()).isEqualTo("true");
        assertThat(mark()).doesNotExist();
    }

    @Test
    void xfcesNotificationsAreOffUntilTheyAreLetGo() throws IOException {
        try (Grants grants = ask("XFCE")) {
            assertThat(grants.quiet()).isTrue();
            assertThat(shown()).isEqualTo("true");
        }
        assertThat(shown()).isEqualTo("false");
    }

    @Test
    void whatTheirUserTurnedOffStaysOff() throws IOException {
        shown("false");
        try (Grants grants = ask("GNOME")) {
            assertThat(grants.quiet()).isTrue();
            assertThat(mark()).doesNotExist();
        }
        assertThat(shown()).isEqualTo("false");
    }

    @Test
    void aSecondTalkLeavesThemToTheFirst() throws IOException {
        shown("true");
        try (Grants first = ask("GNOME")) {
            try (Grants second = ask("GNOME")) {
                assertThat(second.quiet()).isTrue();
            }
            assertThat(first.quiet()).isTrue();
            assertThat(shown()).isEqualTo("false");
        }
        assertThat(shown()).isEqualTo("true");
    }

    @Test
    void whatAMachineThatWentDownLeftOffIsTurnedOnAfterTheNextTalk() throws IOException {
        shown("false");
        Files.createDirectories(mark().getParent());
        Files.writeString(mark(), ended().pid() + "\n");

        ask("GNOME").close();

        assertThat(shown()).isEqualTo("true");
        assertThat(mark()).doesNotExist();
    }

    @Test
    void aDesktopThatAnswersNothingGrantsNothing() throws IOException {
        command("gsettings", "exit 1");
        shown("true");
        assertThat(ask("GNOME").quiet()).isFalse();
        command("gsettings", "case $1 in get) echo true ;; set) exit 1 ;; esac");
        assertThat(ask("GNOME").quiet()).isFalse();
        assertThat(mark()).doesNotExist();
    }

    @Test
    void withoutTheCommandNothingIsGranted() throws IOException {
        Map<String, String> bare = Map.of("PATH", folder.resolve("state").toString(), "XDG_CURRENT_DESKTOP", "GNOME");
        assertThat(Desktop.of("Linux", bare, folder.resolve("state")).ask(true).quiet())
                .isFalse();
    }

    @Test
    void nobodyIsSilencedWhoDoesNotWantTo() throws IOException {
        shown("true");
        assertThat(desktop("GNOME").ask(false)).isEqualTo(Grants.NOTHING);
        assertThat(shown()).isEqualTo("true");
    }

    @Test
    void otherDesktopsHaveNoSuchSetting() {
        assertThat(desktop("KDE")).isSameAs(Desktop.NONE);
        assertThat(desktop("ubuntu:GNOME")).isInstanceOf(QuietDesktop.class);
    }

    @Test
    void theyAreOnAgainWithinASecondWhenLecternIsKilled() throws IOException, InterruptedException {
        shown("true");
        Process lectern = another();
        try (BufferedReader out = lectern.inputReader()) {
            assertThat(out.readLine()).isEqualTo("quiet");
            assertThat(shown()).isEqualTo("false");
            lectern.destroyForcibly().waitFor();
        }
        Instant killed = Instant.now();
        while (!shown().equals("true") && Instant.now().isBefore(killed.plusSeconds(5))) {
            Thread.sleep(5);
        }
        assertThat(shown()).isEqualTo("true");
        assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    /// Another Java that holds notifications back until it is killed.
    private Process another() throws IOException {
        String classes = Holder.place(Desktop.class) + ":" + Holder.place(Holder.class);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        Holder.class.getName(),
                        folder.resolve("state").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment("GNOME"));
        return builder.start();
    }

    private static Process ended() throws IOException {
        Process ended = new ProcessBuilder(SHELL.toString(), "-c", "true").start();
        ended.onExit().join();
        return ended;
    }

    private Grants ask(String desktop) {
        return desktop(desktop).ask(true);
    }

    private Desktop desktop(String name) {
        return Desktop.of("Linux", environment(name), folder.resolve("state"));
    }

    private Map<String, String> environment(String desktop) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", folder + ":" + System.getenv("PATH"));
        environment.put("XDG_CURRENT_DESKTOP", desktop);
        return environment;
    }

    private Path mark() {
        return folder.resolve("state").resolve("notifications-off");
    }

    private void shown(String value) throws IOException {
        Files.writeString(setting, value + "\n");
    }

    private String shown() throws IOException {
        return Files.readString(setting).strip();
    }
}
