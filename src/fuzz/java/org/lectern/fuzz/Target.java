package org.lectern.fuzz;

import java.util.Locale;
import org.lectern.settings.SettingsTarget;
import org.lectern.show.journal.JournalTarget;

/// What is fuzzed, and how much of the time is for it.
enum Target {
    READING(ReadingTarget.class, 0.55),
    FRONT_MATTER(FrontMatterTarget.class, 0.15),
    SIDECAR(SidecarTarget.class, 0.05),
    FORMULA(FormulaTarget.class, 0.15),
    JOURNAL(JournalTarget.class, 0.05),
    SETTINGS(SettingsTarget.class, 0.05);

    private final Class<?> type;
    private final double share;

    Target(Class<?> type, double share) {
        this.type = type;
        this.share = share;
    }

    Class<?> type() {
        return type;
    }

    int share(int seconds) {
        return Math.max(1, (int) Math.round(seconds * share));
    }

    /// The name on the command line and of its folders.
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
