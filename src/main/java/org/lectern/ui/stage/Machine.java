package org.lectern.ui.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.lectern.awake.Desktop;
import org.lectern.awake.Grants;
import org.lectern.awake.Vigil;
import org.lectern.ui.Text;

/// What of the machine and its desktop is looked at.
///
/// @param state the folder that the journal of a talk is kept in
/// @param desktop is asked to stay awake, and at once let be
/// @param quiet whether it is to hold back notifications
public record Machine(Path state, Desktop desktop, boolean quiet) {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");
    // systemd-timesyncd leaves this file once a time server answered
    private static final Path SYNCHRONIZED = Path.of("/run/systemd/timesync/synchronized");

    /// Looks at all of it, which may take seconds.
    public List<StageLine> look(ZonedDateTime now) {
        Grants grants = Vigil.ask(desktop, quiet, PATIENCE);
        return List.of(
                awake(grants),
                notifications(grants),
                Battery.look(Battery.SUPPLIES),
                clock(now, Files.exists(SYNCHRONIZED)),
                journal(state),
                StageLine.ok(Text.get("stage.network"), Text.get("stage.network.none")));
    }

    private static StageLine awake(Grants grants) {
        String subject = Text.get("stage.awake");
        return grants.awake()
                ? StageLine.ok(subject, Text.get("stage.awake.ok"))
                : StageLine.attention(subject, Text.get("stage.awake.not"));
    }

    private StageLine notifications(Grants grants) {
        String subject = Text.get("stage.quiet");
        if (!quiet) {
            return StageLine.ok(subject, Text.get("stage.quiet.chosen"));
        }
        return grants.quiet()
                ? StageLine.ok(subject, Text.get("stage.quiet.ok"))
                : StageLine.unknown(subject, Text.get("stage.quiet.unknown"));
    }

    static StageLine clock(ZonedDateTime now, boolean known) {
        String subject = Text.get("stage.clock");
        String zone = now.getZone().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String time = CLOCK.format(now);
        return known
                ? StageLine.ok(subject, Text.get("stage.clock.ok", time, zone))
                : StageLine.unknown(subject, Text.get("stage.clock.unknown", time, zone));
    }

    static StageLine journal(Path state) {
        String subject = Text.get("stage.journal");
        try {
            Files.createDirectories(state);
            Files.delete(Files.createTempFile(state, "stage-check", ".tmp"));
            return StageLine.ok(subject, Text.get("stage.journal.ok"));
        } catch (IOException _) {
            return StageLine.attention(subject, Text.get("stage.journal.not", state));
        }
    }
}
