package org.lectern.parse.markdown.marp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.frontmatter.Value;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.scan.HeadingLine;
import org.lectern.parse.markdown.scan.LineKind;

/// The headings that begin a slide.
///
/// @param levels of headings that do; empty for none
/// @param dividing those headings, in order
record HeadingDivider(Set<Integer> levels, List<HeadingLine> dividing) {

    private static final Pattern SETTING =
            Pattern.compile("(?m)^(?:<!--+)?\\s*headingDivider\\s*:\\s*(.+?)\\s*(?:--+>.*)?$");
    private static final Pattern LEVEL = Pattern.compile("[1-6]");

    HeadingDivider {
        levels = Set.copyOf(levels);
        dividing = List.copyOf(dividing);
    }

    static HeadingDivider of(Manuscript manuscript) {
        Set<Integer> levels = levels(manuscript);
        List<HeadingLine> dividing = new ArrayList<>();
        for (HeadingLine heading : manuscript.structure().headings()) {
            // rule: there is no division before what nothing visible precedes
            if (levels.contains(heading.level()) && (!dividing.isEmpty() || followsSomething(manuscript, heading))) {
                dividing.add(heading);
            }
        }
        return new HeadingDivider(levels, dividing);
    }

    private static boolean followsSomething(Manuscript manuscript, HeadingLine heading) {
        for (int line = 0; line < heading.line(); line++) {
            LineKind kind = manuscript.structure().kind(line);
            if (kind != LineKind.BLANK && kind != LineKind.COMMENT && kind != LineKind.DEFINITION) {
                return true;
            }
        }
        return false;
    }

    // rule: headingDivider is a global directive: the last one counts, wherever it stands
    private static Set<Integer> levels(Manuscript manuscript) {
        Set<Integer> levels = manuscript
                .frontMatter()
                .values()
                .find("headingDivider")
                .map(HeadingDivider::levels)
                .orElse(Set.of());
        for (int line = 0; line < manuscript.lines().count(); line++) {
            if (manuscript.structure().kind(line) == LineKind.COMMENT) {
                String text = manuscript.lines().get(line);
                Matcher setting = SETTING.matcher(text);
                levels = text.contains("headingDivider") && setting.find() ? parsed(setting.group(1)) : levels;
            }
        }
        return levels;
    }

    private static Set<Integer> levels(Value value) {
        return switch (value) {
            case Value.Text text -> parsed(text.text());
            case Value.Items items -> parsed("[" + items.values() + "]");
            case Value.Entries _ -> Set.of();
        };
    }

    // rule: a number means all headings down to that level, an array just the levels in it
    private static Set<Integer> parsed(String text) {
        Set<Integer> levels = new TreeSet<>();
        Matcher level = LEVEL.matcher(text);
        while (level.find()) {
            levels.add(Integer.valueOf(level.group()));
        }
        if (!text.startsWith("[") && levels.size() == 1) {
            for (int above = levels.iterator().next(); above >= 1; above--) {
                levels.add(above);
            }
        }
        return levels;
    }

    String evidence() {
        return levels.isEmpty() ? "slides at rulers" : "slides at rulers and before headings of level " + levels;
    }
}
