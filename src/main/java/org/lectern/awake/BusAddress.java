package org.lectern.awake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Where the bus of a session listens: a socket of this machine, and nothing else.
final class BusAddress {

    // rule: D-Bus Specification, Server Addresses: a transport name, a colon, keys and values
    private static final String SOCKET = "unix:";

    private BusAddress() {}

    /// The first that the environment names; else the one that every session of systemd has.
    static Optional<String> of(Map<String, String> environment) {
        return Arrays.stream(
                        environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").split(";"))
                .map(String::strip)
                .filter(address -> address.startsWith(SOCKET))
                .findFirst()
                .or(() -> inRuntimeFolder(environment));
    }

    private static Optional<String> inRuntimeFolder(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "bus"))
                .filter(Files::exists)
                .map(socket -> SOCKET + "path=" + socket);
    }
}
