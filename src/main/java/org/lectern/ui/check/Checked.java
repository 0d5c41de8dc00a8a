package org.lectern.ui.check;

import java.util.List;
import org.lectern.deck.Problem;
import org.lectern.deck.Problem.Severity;

/// What a check found in a talk.
///
/// @param slides how many were looked at: those that are shown
/// @param problems in the order of their lines
public record Checked(int slides, List<Problem> problems) {

    public Checked {
        problems = List.copyOf(problems);
    }

    /// Whether there is more than remarks.
    public boolean hasWarnings() {
        return problems.stream().anyMatch(problem -> problem.severity() != Severity.INFO);
    }

    /// How many are as bad as this.
    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
