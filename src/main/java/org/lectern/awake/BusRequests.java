package org.lectern.awake;

import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/// One request for each service of the bus. What is granted comes as the deed that gives it back; a service that is
/// not there, or does not answer, grants nothing.
///
/// @param bus on which they are asked
record BusRequests(DBusConnection bus) {

    private static final String LECTERN = "Lectern";
    /// Neither asleep nor idle.
    private static final UInt32 AWAKE = new UInt32(4 | 8);

    Optional<Runnable> sessionManager() {
        return ask("org.gnome.SessionManager", "/org/gnome/SessionManager", BusInterfaces.SessionManager.class, it -> {
            UInt32 cookie = it.inhibit(LECTERN, new UInt32(0), Desktop.REASON, AWAKE);
            return () -> it.uninhibit(cookie);
        });
    }

    Optional<Runnable> screenSaver() {
        return ask(
                "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", BusInterfaces.ScreenSaver.class, it -> {
                    UInt32 cookie = it.inhibit(LECTERN, Desktop.REASON);
                    return () -> it.unInhibit(cookie);
                });
    }

    Optional<Runnable> powerManagement() {
        return ask(
                "org.freedesktop.PowerManagement",
                "/org/freedesktop/PowerManagement/Inhibit",
                BusInterfaces.PowerManagement.class,
                it -> {
                    UInt32 cookie = it.inhibit(LECTERN, Desktop.REASON);
                    return () -> it.unInhibit(cookie);
                });
    }

    Optional<Runnable> portal() {
        String name = "org.freedesktop.portal.Desktop";
        return ask(name, "/org/freedesktop/portal/desktop", BusInterfaces.Portal.class, it -> {
            DBusPath request = it.inhibit("", AWAKE, Map.of());
            return () -> ask(name, request.getPath(), BusInterfaces.PortalRequest.class, open -> {
                open.close();
                return () -> {};
            });
        });
    }

    Optional<Runnable> notifications() {
        return ask(
                "org.freedesktop.Notifications",
                "/org/freedesktop/Notifications",
                BusInterfaces.Notifications.class,
                it -> {
                    UInt32 cookie = it.inhibit("lectern", Desktop.REASON, Map.of());
                    return () -> it.unInhibit(cookie);
                });
    }

    private <T extends DBusInterface> Optional<Runnable> ask(
            String name, String path, Class<T> type, java.util.function.Function<T, Runnable> request) {
        try {
            return Optional.of(request.apply(bus.getRemoteObject(name, path, type)));
        } catch (DBusException | DBusExecutionException _) {
            return Optional.empty();
        }
    }
}
