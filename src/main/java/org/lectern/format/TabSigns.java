package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text behind a tab, as iA Presenter shows it to the audience. Nested lists and code are indented by tabs too: lines
/// below a list item, and lines that end as code does, tell nothing.
final class TabSigns implements Fingerprint {

    private static final Pattern RULE = Pattern.compile("^---\\s*$");
    private static final Pattern TABBED = Pattern.compile("^\\t\\S");
    private static final Pattern ITEM = Pattern.compile("^ {0,3}(?:[-*+]|\\d{1,9}[.)])\\s");
    private static final Pattern CODE = Pattern.compile("[;{}()=\\\\]\\s*$");
    private static final int SEVERAL = 2;

    @Override
    public List<Clue> signs(Survey survey) {
        List<Survey.Line> shown = shown(survey.body());
        long code =
                shown.stream().filter(line -> CODE.matcher(line.text()).find()).count();
        boolean tells = survey.count(RULE) >= SEVERAL && shown.size() >= SEVERAL && code * 4 <= shown.size();
        return tells
                ? List.of(Clue.of(
                        Format.IA_PRESENTER,
                        0.75,
                        "line " + shown.getFirst().number() + ": visible text behind a tab, as iA Presenter has it"))
                : List.of();
    }

    private static List<Survey.Line> shown(List<Survey.Line> body) {
        List<Survey.Line> shown = new ArrayList<>();
        boolean list = false;
        for (Survey.Line line : body) {
            boolean tabbed = TABBED.matcher(line.text()).find();
            if (tabbed && !list) {
                shown.add(line);
            }
            if (!tabbed && !line.isBlank()) {
                list = ITEM.matcher(line.text()).find() || (list && line.text().startsWith(" "));
            }
        }
        return shown;
    }
}
