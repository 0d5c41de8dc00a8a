package org.lectern.awake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.MethodCall;

/// A desktop that is spoken with over the bus of its session, as on Linux and BSD. When Lectern leaves the bus, however
/// it ends, the desktop takes back what it granted.
///
/// @param address of the bus
record BusDesktop(String address) implements Desktop {

    /// How long an answer may take, in milliseconds. A service that is started by being asked needs a moment.
    static final int PATIENCE = 3000;

    /// How long the bus itself may take to be reached, in milliseconds.
    private static final int REACH = 1000;

    @Override
    public Grants ask(boolean quiet) {
        MethodCall.setDefaultTimeout(PATIENCE);
        try {
            return ask(
                    DBusConnectionBuilder.forAddress(address)
                            .withShared(false)
                            .transportConfig()
                            .withTimeout(REACH)
                            .back()
                            .build(),
                    quiet);
        } catch (DBusException | RuntimeException _) {
            // the library lets go of a bus that is not there by many exceptions, and all mean the same
            return Grants.NOTHING;
        }
    }

    private static Grants ask(DBusConnection bus, boolean wanted) {
        BusRequests requests = new BusRequests(bus);
        Deque<Runnable> held = new ArrayDeque<>();
        boolean awake = hold(
                held, requests.sessionManager().or(() -> screenSaver(requests)).or(requests::portal));
        boolean quiet = wanted && hold(held, requests.notifications());
        if (!awake && !quiet) {
            bus.disconnect();
            return Grants.NOTHING;
        }
        return new Grants(awake, quiet, () -> {
            held.forEach(BusDesktop::release);
            bus.disconnect();
        });
    }

    /// Some desktops keep the screen on and let the machine sleep all the same, so they are asked for both.
    private static Optional<Runnable> screenSaver(BusRequests requests) {
        return requests.screenSaver().map(screen -> {
            Optional<Runnable> power = requests.powerManagement();
            return () -> {
                power.ifPresent(BusDesktop::release);
                screen.run();
            };
        });
    }

    private static boolean hold(Deque<Runnable> held, Optional<Runnable> granted) {
        granted.ifPresent(held::push);
        return granted.isPresent();
    }

    private static void release(Runnable grant) {
        try {
            grant.run();
        } catch (RuntimeException _) {
            // whoever granted it is gone, and the grant with it
        }
    }
}
