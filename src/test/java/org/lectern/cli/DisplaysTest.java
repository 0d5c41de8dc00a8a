package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplaysTest {

    @Test
    void linuxNeedsXOrWayland() {
        assertThat(Displays.available("Linux", Map.of())).isFalse();
        assertThat(Displays.available("Linux", Map.of("DISPLAY", ""))).isFalse();
        assertThat(Displays.available("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Displays.available("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
    }

    @Test
    void otherSystemsHaveOne() {
        assertThat(Displays.available("Mac OS X", Map.of())).isTrue();
        assertThat(Displays.available("Windows 11", Map.of())).isTrue();
    }
}
