package org.lectern.ui.stage;

import java.util.List;
import java.util.Set;
import org.lectern.deck.Problem;
import org.lectern.deck.Problem.Severity;
import org.lectern.talk.Talk;
import org.lectern.ui.PlanWords;
import org.lectern.ui.Text;
import org.lectern.ui.check.Checked;

/// What was found in a talk, gathered into a line for each thing that can go wrong on stage.
public final class TalkCheck {

    private static final Set<String> OVERFLOW =
            Set.of("outside-canvas", "outside-box", "overlap", "small-text", "cut-off");
    private static final Set<String> LINKS = Set.of("placeholder", "suspicious", "malformed", "dead-link");

    private TalkCheck() {}

    /// What the pace will be measured against.
    public static StageLine timing(Talk talk) {
        return StageLine.ok(Text.get("stage.timing"), PlanWords.of(talk));
    }

    /// The lines for what was found.
    public static List<StageLine> of(Checked checked) {
        List<Problem> bad = checked.problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .toList();
        return List.of(
                line("stage.layout", "stage.layout.ok", having(bad, OVERFLOW)),
                line("stage.glyphs", "stage.glyphs.ok", having(bad, Set.of("glyph"))),
                line("stage.pictures", "stage.pictures.ok", having(bad, Set.of("picture"))),
                line("stage.links", "stage.links.ok", having(bad, LINKS)),
                line("stage.reading", "stage.reading.ok", others(bad)));
    }

    private static List<Problem> having(List<Problem> problems, Set<String> kinds) {
        return problems.stream()
                .filter(problem -> kinds.contains(problem.kind()))
                .toList();
    }

    private static List<Problem> others(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !OVERFLOW.contains(problem.kind()))
                .filter(problem -> !LINKS.contains(problem.kind()))
                .filter(problem -> !Set.of("glyph", "picture").contains(problem.kind()))
                .toList();
    }

    private static StageLine line(String subject, String fine, List<Problem> problems) {
        if (problems.isEmpty()) {
            return StageLine.ok(Text.get(subject), Text.get(fine));
        }
        Problem first = problems.getFirst();
        String sentence = first.span()
                .map(span -> Text.get("evidence.line", span.firstLine(), first.message()))
                .orElse(first.message());
        int more = problems.size() - 1;
        return StageLine.attention(Text.get(subject), more == 0 ? sentence : Text.get("stage.more", sentence, more));
    }
}
