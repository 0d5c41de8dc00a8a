package org.lectern.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Problem;
import org.lectern.deck.Problem.Severity;
import org.lectern.ui.check.Checked;

/// Writes down what was found in each file as soon as it is known, and counts it.
final class CheckReport {

    /// What was looked for.
    enum Scope {
        ALL,
        LAYOUT
    }

    private final PrintWriter out;
    private final boolean json;
    private int files;
    private int unread;
    private int slides;
    private long errors;
    private long warnings;
    private long remarks;

    private CheckReport(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /// A sentence a line, in the shape of a compiler's, which editors can follow to the line; and a summary.
    static CheckReport text(PrintWriter out) {
        return new CheckReport(out, false);
    }

    /// An object a line for each file.
    static CheckReport json(PrintWriter out) {
        return new CheckReport(out, true);
    }

    /// A file that was looked through.
    ///
    /// @param file as given
    void checked(String file, Checked checked) {
        files++;
        slides += checked.slides();
        errors += checked.count(Severity.ERROR);
        warnings += checked.count(Severity.WARNING);
        remarks += checked.count(Severity.INFO);
        if (json) {
            JsonReport.checked(out, file, Optional.of(checked.slides()), checked.problems());
        } else {
            checked.problems().forEach(problem -> out.println(line(file, problem)));
        }
    }

    /// A file that could not be read.
    ///
    /// @param file as given
    void refused(String file, Problem why) {
        files++;
        unread++;
        if (json) {
            JsonReport.checked(out, file, Optional.empty(), List.of(why));
        }
    }

    /// Whether there were no more than remarks.
    boolean isClean() {
        return unread == 0 && errors == 0 && warnings == 0;
    }

    /// Says how much there was.
    void finish(Scope scope) {
        if (!json) {
            out.println(
                    switch (scope) {
                        case ALL -> "check: " + String.join(", ", all());
                        case LAYOUT -> "layout: " + String.join(", ", layout());
                    });
        }
    }

    private List<String> all() {
        List<String> parts = new ArrayList<>(List.of(count(files, "file"), count(slides, "slide")));
        addUnlessNone(parts, errors, "error");
        parts.add(count(warnings, "warning"));
        addUnlessNone(parts, remarks, "remark");
        addUnread(parts);
        return parts;
    }

    private List<String> layout() {
        List<String> parts = new ArrayList<>(List.of(count(slides, "slide"), count(errors + warnings, "violation")));
        addUnread(parts);
        return parts;
    }

    private void addUnread(List<String> parts) {
        if (unread > 0) {
            parts.add(count(unread, "file") + " could not be read");
        }
    }

    private static void addUnlessNone(List<String> parts, long number, String what) {
        if (number > 0) {
            parts.add(count(number, what));
        }
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String line(String file, Problem problem) {
        int line = problem.span().map(span -> span.firstLine()).orElse(1);
        return Printable.of(file + ":" + line + ": " + word(problem.severity()) + ": " + problem.message());
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case INFO -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
