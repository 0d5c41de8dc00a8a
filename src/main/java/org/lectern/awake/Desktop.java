package org.lectern.awake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// A desktop that can be asked to stay awake, and to hold back notifications.
@FunctionalInterface
public interface Desktop {

    /// What the desktop is told, and may show to its user.
    String REASON = "A talk is on stage";

    /// A desktop that grants nothing.
    Desktop NONE = _ -> Grants.NOTHING;

    /// Asks to stay awake, and quiet if that is wanted; what it grants holds until it is let go, or this process ends.
    /// It may take seconds, and never throws: no answer is a refusal. Grants are let go on the thread that asked.
    Grants ask(boolean quiet);

    /// The desktop of this machine.
    ///
    /// @param state the folder for what must be known after the machine went down
    static Desktop ofMachine(Path state) {
        return of(System.getProperty("os.name"), System.getenv(), state);
    }

    /// The desktop of a machine.
    ///
    /// @param system the name of the operating system, as Java gives it
    /// @param environment its variables, which on Linux name the bus of the session
    /// @param state the folder for what must be known after the machine went down
    static Desktop of(String system, Map<String, String> environment, Path state) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return new MacDesktop();
        }
        if (name.contains("windows")) {
            return new WindowsDesktop();
        }
        Desktop bus = BusAddress.of(environment).<Desktop>map(BusDesktop::new).orElse(NONE);
        return Banners.of(environment)
                .<Desktop>map(banners -> new QuietDesktop(bus, banners, state, environment))
                .orElse(bus);
    }
}
