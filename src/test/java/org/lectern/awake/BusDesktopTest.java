package org.lectern.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Speaks with a real bus; skipped where there is no dbus-daemon.
class BusDesktopTest {

    @TempDir
    Path folder;

    private SessionBus bus;

    @BeforeEach
    void start() throws IOException, DBusException {
        bus = SessionBus.start(folder);
    }

    @AfterEach
    void stop() {
        if (bus != null) {
            bus.close();
        }
    }

    private Grants ask() {
        return new BusDesktop(bus.address()).ask(true);
    }

    @Test
    void holdsTheScreenSaverAndLetsItGo() throws DBusException {
        bus.offerScreenSaver();
        Grants grants = ask();
        assertThat(grants.awake()).isTrue();
        assertThat(grants.quiet()).isFalse();
        assertThat(bus.said).containsExactly("screen saver held by Lectern: A talk is on stage");
        grants.close();
        assertThat(bus.said).last().isEqualTo("screen saver let go with 7");
    }

    @Test
    void holdsNotificationsBackWhereTheDesktopCan() throws DBusException {
        bus.offerScreenSaver();
        bus.offerNotifications();
        Grants grants = ask();
        assertThat(grants.awake()).isTrue();
        assertThat(grants.quiet()).isTrue();
        grants.close();
        assertThat(bus.said).contains("notifications held", "notifications let go with 5");
    }

    @Test
    void asksTheSessionManagerForScreenAndSleepAtOnce() throws DBusException {
        bus.offerSessionManager();
        bus.offerScreenSaver();
        ask().close();
        assertThat(bus.said).containsExactly("session held with flags 12", "session let go with 3");
    }

    @Test
    void aRefusalGrantsNothing() throws DBusException {
        bus.offerRefusingScreenSaver();
        assertThat(ask()).isEqualTo(Grants.NOTHING);
    }

    @Test
    void aBusWithoutServicesGrantsNothing() {
        assertThat(ask()).isEqualTo(Grants.NOTHING);
    }

    @Test
    void aServiceThatIsGoneIsLetGoWithoutAWord() throws DBusException {
        bus.offerScreenSaver();
        Grants grants = ask();
        bus.close();
        grants.close();
        assertThat(grants.awake()).isTrue();
    }

    @Test
    void noBusGrantsNothing() {
        assertThat(new BusDesktop("unix:path=" + folder.resolve("nobody")).ask(true))
                .isEqualTo(Grants.NOTHING);
    }
}
