package org.lectern.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.lectern.parse.Reading;

/// What `lectern inspect` answers to a reading, for those outside the room of the commands.
public final class Answer {

    private Answer() {}

    /// The line of `inspect --json`, with its end.
    public static String json(String file, Reading reading) {
        StringWriter written = new StringWriter();
        try (PrintWriter out = new PrintWriter(written)) {
            switch (reading) {
                case Reading.Read read -> JsonReport.read(out, file, read);
                case Reading.Failed(var why) -> JsonReport.failed(out, file, why.problem());
            }
        }
        return written.toString();
    }

    /// The lines of `inspect`.
    public static List<String> text(String file, Reading.Read read) {
        return TextReport.of(file, read);
    }
}
