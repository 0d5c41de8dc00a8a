package org.lectern.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.deck.Problem;
import org.lectern.ui.stage.StageLine;
import org.lectern.ui.stage.StageLine.Verdict;

/// Writes down the stage check: a line for each point of the machine, then those of each talk.
final class StageReport {

    private final PrintWriter out;
    private final boolean json;
    private final List<StageLine> all = new ArrayList<>();
    private int unread;

    StageReport(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /// What was found of the machine.
    void machine(List<StageLine> lines) {
        write("machine", "", lines);
    }

    /// What was found in a talk.
    ///
    /// @param file as given
    void talk(String file, List<StageLine> lines) {
        write("file", file, lines);
    }

    /// A file that could not be read.
    ///
    /// @param file as given
    void refused(String file, Problem why) {
        unread++;
        if (json) {
            JsonReport.checked(out, file, Optional.empty(), List.of(why));
        }
    }

    private void write(String kind, String file, List<StageLine> lines) {
        all.addAll(lines);
        if (json) {
            JsonLine.write(
                    out,
                    line -> line.text("of", kind)
                            .text("file", Optional.of(file).filter(name -> !name.isEmpty()))
                            .objects("stage", lines, StageReport::point));
            return;
        }
        String prefix = file.isEmpty() ? "" : file + ": ";
        lines.forEach(line -> out.println(
                Printable.of(prefix + line.verdict().words() + ": " + line.subject() + ": " + line.sentence())));
    }

    private static void point(JsonLine object, StageLine line) {
        object.text("verdict", line.verdict().name().toLowerCase(Locale.ROOT))
                .text("subject", line.subject())
                .text("sentence", line.sentence());
    }

    /// Whether nothing asks for attention.
    boolean isReady() {
        return unread == 0 && count(Verdict.ATTENTION) == 0;
    }

    /// Says how much there was.
    void finish() {
        if (!json) {
            out.println("stage: %d ok, %d attention, %d cannot tell%s"
                    .formatted(
                            count(Verdict.OK),
                            count(Verdict.ATTENTION),
                            count(Verdict.UNKNOWN),
                            unread == 0
                                    ? ""
                                    : ", " + unread + (unread == 1 ? " file" : " files") + " could not be read"));
        }
    }

    private long count(Verdict verdict) {
        return all.stream().filter(line -> line.verdict() == verdict).count();
    }
}
