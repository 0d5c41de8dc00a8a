package org.lectern.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopTest {

    private static final Path STATE = Path.of("state");
    private static final String VARIABLE = "DBUS_SESSION_BUS_ADDRESS";

    @Test
    void eachPlatformHasItsWay() {
        assertThat(Desktop.of("Mac OS X", Map.of(), STATE)).isInstanceOf(MacDesktop.class);
        assertThat(Desktop.of("Windows 11", Map.of(), STATE)).isInstanceOf(WindowsDesktop.class);
        assertThat(Desktop.of("Linux", Map.of(VARIABLE, "unix:path=/run/bus"), STATE))
                .isEqualTo(new BusDesktop("unix:path=/run/bus"));
    }

    @Test
    void withoutABusThereIsNobodyToAsk() {
        assertThat(Desktop.of("Linux", Map.of(), STATE)).isSameAs(Desktop.NONE);
    }

    @Test
    void onlySocketsOfThisMachineAreSpokenWith() {
        assertThat(BusAddress.of(Map.of(VARIABLE, "tcp:host=example.org,port=1;unix:path=/run/bus")))
                .contains("unix:path=/run/bus");
        assertThat(BusAddress.of(Map.of(VARIABLE, "tcp:host=example.org,port=1")))
                .isEmpty();
        assertThat(BusAddress.of(Map.of(VARIABLE, "unixexec:path=/bin/true"))).isEmpty();
    }

    @Test
    void theBusOfTheSessionIsFoundInItsFolder(@TempDir Path folder) throws IOException {
        assertThat(BusAddress.of(Map.of("XDG_RUNTIME_DIR", folder.toString()))).isEmpty();
        Path socket = Files.createFile(folder.resolve("bus"));
        assertThat(BusAddress.of(Map.of("XDG_RUNTIME_DIR", folder.toString()))).contains("unix:path=" + socket);
    }
}
