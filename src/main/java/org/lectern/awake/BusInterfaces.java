package org.lectern.awake;

import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// What desktops offer on the bus, as far as Lectern asks for it.
final class BusInterfaces {

    private BusInterfaces() {}

    /// rule: GNOME Session Manager, `Inhibit`: flags 4 "Inhibit suspending the session", 8 "Inhibit the session being
    /// marked as idle".
    @DBusInterfaceName("org.gnome.SessionManager")
    public interface SessionManager extends DBusInterface {

        @DBusMemberName("Inhibit")
        UInt32 inhibit(String application, UInt32 window, String reason, UInt32 flags);

        @DBusMemberName("Uninhibit")
        void uninhibit(UInt32 cookie);
    }

    /// rule: freedesktop.org, Idle Inhibition Service Draft. KDE, Xfce, Cinnamon, MATE and others have it.
    @DBusInterfaceName("org.freedesktop.ScreenSaver")
    public interface ScreenSaver extends DBusInterface {

        @DBusMemberName("Inhibit")
        UInt32 inhibit(String application, String reason);

        @DBusMemberName("UnInhibit")
        void unInhibit(UInt32 cookie);
    }

    /// rule: freedesktop.org, Power Management Specification: keeps the machine from sleep, but not the screen on.
    @DBusInterfaceName("org.freedesktop.PowerManagement.Inhibit")
    public interface PowerManagement extends DBusInterface {

        @DBusMemberName("Inhibit")
        UInt32 inhibit(String application, String reason);

        @DBusMemberName("UnInhibit")
        void unInhibit(UInt32 cookie);
    }

    /// rule: XDG Desktop Portal, `org.freedesktop.portal.Inhibit`: the same flags as GNOME's.
    @DBusInterfaceName("org.freedesktop.portal.Inhibit")
    public interface Portal extends DBusInterface {

        @DBusMemberName("Inhibit")
        DBusPath inhibit(String window, UInt32 flags, Map<String, Variant<?>> options);
    }

    /// rule: XDG Desktop Portal, `org.freedesktop.portal.Request`: what was asked for ends when it is closed.
    @DBusInterfaceName("org.freedesktop.portal.Request")
    public interface PortalRequest extends DBusInterface {

        @DBusMemberName("Close")
        void close();
    }

    /// rule: KDE's addition to the Desktop Notifications Specification: `Inhibit` until the cookie is given back or
    /// the caller leaves the bus.
    @DBusInterfaceName("org.freedesktop.Notifications")
    public interface Notifications extends DBusInterface {

        @DBusMemberName("Inhibit")
        UInt32 inhibit(String desktopEntry, String reason, Map<String, Variant<?>> hints);

        @DBusMemberName("UnInhibit")
        void unInhibit(UInt32 cookie);
    }
}
