package org.lectern.ui.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.ui.Text;

/// Whether the machine runs on its battery, as the Linux kernel tells it.
///
/// rule: Linux, Documentation/ABI/testing/sysfs-class-power: `type`, `status`, `capacity` in percent; `scope` is
/// `Device` for the battery of a mouse.
final class Battery {

    static final Path SUPPLIES = Path.of("/sys/class/power_supply");

    private Battery() {}

    /// @param supplies the folder of the kernel's power supplies
    static StageLine look(Path supplies) {
        String subject = Text.get("stage.battery");
        try (Stream<Path> all = Files.list(supplies)) {
            List<Path> batteries = all.filter(Battery::isOne).sorted().toList();
            return batteries.isEmpty()
                    ? StageLine.ok(subject, Text.get("stage.battery.none"))
                    : of(subject, batteries.getFirst());
        } catch (IOException _) {
            return StageLine.unknown(subject, Text.get("stage.battery.unknown"));
        }
    }

    private static StageLine of(String subject, Path battery) {
        String level = value(battery, "capacity").orElse("?");
        return value(battery, "status").filter("Discharging"::equals).isPresent()
                ? StageLine.attention(subject, Text.get("stage.battery.runs", level))
                : StageLine.ok(subject, Text.get("stage.battery.plugged", level));
    }

    private static boolean isOne(Path supply) {
        return value(supply, "type").filter("Battery"::equals).isPresent()
                && value(supply, "scope").filter("Device"::equals).isEmpty();
    }

    private static Optional<String> value(Path supply, String name) {
        try {
            return Optional.of(Files.readString(supply.resolve(name)).strip());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
