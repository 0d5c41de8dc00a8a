package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Settings of single slides right below a `---`: Slidev closes them with another `---`, remark does not.
final class SlideBlockSigns implements Fingerprint {

    private static final int LONGEST = 30;
    private static final Pattern SLIDEV_KEYS = Pattern.compile(
            "^(?:layout|clicks|hide|disabled|src|transition|level|background|class|image|zoom|routeAlias|title|preload|url)\\s*:.*");
    private static final Pattern REMARK_KEYS =
            Pattern.compile("^(?:name|class|count|template|layout|continued|exclude|background-\\w+)\\s*:.*");
    private static final Pattern KEY = Pattern.compile("^\\s*[\\w#][\\w -]*:?.*");

    @Override
    public List<Clue> signs(Survey survey) {
        List<Clue> clues = new ArrayList<>();
        List<Survey.Line> body = survey.body();
        atTheTop(survey, clues);
        for (int i = 0; i + 1 < body.size() && clues.size() < 3; i++) {
            if (isRule(body.get(i)) && body.get(i + 1).number() == body.get(i).number() + 1) {
                block(body, i + 1, clues);
            }
        }
        return clues;
    }

    /// The first slide of a remark deck has no `---` above it.
    private static void atTheTop(Survey survey, List<Clue> clues) {
        survey.body().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> !survey.hasFrontMatter()
                        && Pattern.matches("^(?:class|name|layout|template|count)\\s*:.*", line.text()))
                .ifPresent(line -> clues.add(remark(line, 0.6)));
    }

    private static void block(List<Survey.Line> body, int start, List<Clue> clues) {
        Survey.Line first = body.get(start);
        boolean slidev = SLIDEV_KEYS.matcher(first.text()).matches();
        if (slidev && closes(body, start)) {
            clues.add(Clue.of(
                    Format.SLIDEV,
                    0.85,
                    "line %d: settings of a slide between two ---, as Slidev has them".formatted(first.number())));
        } else if (REMARK_KEYS.matcher(first.text()).matches()) {
            clues.add(remark(first, 0.85));
        }
    }

    private static Clue remark(Survey.Line line, double weight) {
        return Clue.of(
                Format.REMARK, weight, "line %d: a property of a slide, as remark has it".formatted(line.number()));
    }

    private static boolean closes(List<Survey.Line> body, int start) {
        for (int i = start; i < Math.min(body.size(), start + LONGEST); i++) {
            if (isRule(body.get(i))) {
                return true;
            }
            Matcher key = KEY.matcher(body.get(i).text());
            if (!key.matches()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isRule(Survey.Line line) {
        return line.text().stripTrailing().equals("---");
    }
}
