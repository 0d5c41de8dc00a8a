package org.lectern.ui.stage;

import org.lectern.ui.Text;

/// One point of the stage check.
///
/// @param subject what was looked at, such as "Battery"
/// @param sentence what was found, and what to do
public record StageLine(Verdict verdict, String subject, String sentence) {

    /// What was found.
    public enum Verdict {
        OK,
        /// Something to be done before the talk.
        ATTENTION,
        /// Lectern cannot see it here.
        UNKNOWN;

        /// Such as "cannot tell".
        public String words() {
            return Text.get(
                    switch (this) {
                        case OK -> "stage.ok";
                        case ATTENTION -> "stage.attention";
                        case UNKNOWN -> "stage.unknown";
                    });
        }
    }

    static StageLine ok(String subject, String sentence) {
        return new StageLine(Verdict.OK, subject, sentence);
    }

    static StageLine attention(String subject, String sentence) {
        return new StageLine(Verdict.ATTENTION, subject, sentence);
    }

    static StageLine unknown(String subject, String sentence) {
        return new StageLine(Verdict.UNKNOWN, subject, sentence);
    }
}
