package org.lectern.awake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// A bus of its own for a test, and services on it that write down what they are asked.
final class SessionBus implements AutoCloseable {

    private static final Path DAEMON = Path.of("/usr/bin/dbus-daemon");

    private final Process daemon;
    private final String address;
    private final DBusConnection services;
    final List<String> said = new CopyOnWriteArrayList<>();

    private SessionBus(Process daemon, String address, DBusConnection services) {
        this.daemon = daemon;
        this.address = address;
        this.services = services;
    }

    static SessionBus start(Path folder) throws IOException, DBusException {
        assumeTrue(Files.isExecutable(DAEMON), "there is no dbus-daemon on this machine");
        Path config = Files.writeString(folder.resolve("bus.conf"), """
                <busconfig>
                  <type>session</type>
                  <listen>unix:tmpdir=%s</listen>
                  <auth>EXTERNAL</auth>
                  <policy context="default">
                    <allow send_destination="*" eavesdrop="true"/>
                    <allow eavesdrop="true"/>
                    <allow own="*"/>
                  </policy>
                </busconfig>
                """.formatted(folder));
        Process daemon = new ProcessBuilder(
                        DAEMON.toString(), "--config-file=" + config, "--nofork", "--nopidfile", "--print-address")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String address = new BufferedReader(daemon.inputReader(StandardCharsets.UTF_8)).readLine();
        return new SessionBus(
                daemon,
                address,
                DBusConnectionBuilder.forAddress(address).withShared(false).build());
    }

    String address() {
        return address;
    }

    void offer(String name, String path, org.freedesktop.dbus.interfaces.DBusInterface service) throws DBusException {
        services.exportObject(path, service);
        services.requestBusName(name);
    }

    void offerScreenSaver() throws DBusException {
        offer("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", new Saver(said));
    }

    void offerNotifications() throws DBusException {
        offer("org.freedesktop.Notifications", "/org/freedesktop/Notifications", new Notices(said));
    }

    void offerSessionManager() throws DBusException {
        offer("org.gnome.SessionManager", "/org/gnome/SessionManager", new Manager(said));
    }

    void offerRefusingScreenSaver() throws DBusException {
        offer("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", new Refusing());
    }

    @Override
    public void close() {
        services.disconnect();
        daemon.destroy();
    }

    record Saver(List<String> said) implements BusInterfaces.ScreenSaver {

        @Override
        public UInt32 inhibit(String application, String reason) {
            said.add("screen saver held by " + application + ": " + reason);
            return new UInt32(7);
        }

        @Override
        public void unInhibit(UInt32 cookie) {
            said.add("screen saver let go with " + cookie);
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/ScreenSaver";
        }
    }

    record Refusing() implements BusInterfaces.ScreenSaver {

        @Override
        public UInt32 inhibit(String application, String reason) {
            throw new DBusExecutionException("not now");
        }

        @Override
        public void unInhibit(UInt32 cookie) {
            throw new DBusExecutionException("never held");
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/ScreenSaver";
        }
    }

    record Manager(List<String> said) implements BusInterfaces.SessionManager {

        @Override
        public UInt32 inhibit(String application, UInt32 window, String reason, UInt32 flags) {
            said.add("session held with flags " + flags);
            return new UInt32(3);
        }

        @Override
        public void uninhibit(UInt32 cookie) {
            said.add("session let go with " + cookie);
        }

        @Override
        public String getObjectPath() {
            return "/org/gnome/SessionManager";
        }
    }

    record Notices(List<String> said) implements BusInterfaces.Notifications {

        @Override
        public UInt32 inhibit(String desktopEntry, String reason, java.util.Map<String, Variant<?>> hints) {
            said.add("notifications held");
            return new UInt32(5);
        }

        @Override
        public void unInhibit(UInt32 cookie) {
            said.add("notifications let go with " + cookie);
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/Notifications";
        }
    }
}
