package org.lectern.talk;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/// What people write for a time zone, as names that Java knows.
///
/// On a programme "CET" means the time on the venue's clock, also in summer, so that summer and winter names lead to
/// the same region.
final class Zones {

    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("CET", "Europe/Berlin"),
            Map.entry("CEST", "Europe/Berlin"),
            Map.entry("MEZ", "Europe/Berlin"),
            Map.entry("MESZ", "Europe/Berlin"),
            Map.entry("WET", "Europe/Lisbon"),
            Map.entry("WEST", "Europe/Lisbon"),
            Map.entry("EET", "Europe/Athens"),
            Map.entry("EEST", "Europe/Athens"),
            Map.entry("BST", "Europe/London"),
            Map.entry("EST", "America/New_York"),
            Map.entry("EDT", "America/New_York"),
            Map.entry("ET", "America/New_York"),
            Map.entry("CDT", "America/Chicago"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("MDT", "America/Denver"),
            Map.entry("MT", "America/Denver"),
            Map.entry("PDT", "America/Los_Angeles"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("AEDT", "Australia/Sydney"),
            Map.entry("AEST", "Australia/Sydney"));

    private Zones() {}

    static String region(String written) {
        String upper = written.strip().toUpperCase(Locale.ROOT);
        String region = REGIONS.getOrDefault(upper, written.strip());
        return ZoneId.SHORT_IDS.getOrDefault(region, region);
    }
}
