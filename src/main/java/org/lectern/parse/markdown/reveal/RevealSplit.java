package org.lectern.parse.markdown.reveal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.format.Format;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.SlideSource;

/// Cuts the raw text wherever a separator is found.
final class RevealSplit {

    // rule (Advanced Slides): <!-- slide ... --> and <!-- .slide: ... --> set attributes of a slide
    private static final Pattern HIDDEN =
            Pattern.compile("<!--\\s*\\.?slide:?\\s[^>]*\\bdata-visibility\\s*=\\s*[\"']?hidden");

    private final Manuscript manuscript;
    private final Separators separators;
    private final String text;
    private final int first;

    RevealSplit(Manuscript manuscript, Separators separators) {
        this.manuscript = manuscript;
        this.separators = separators;
        this.text = manuscript.lines().text();
        this.first = manuscript.bodyStart() >= manuscript.lines().count()
                ? text.length()
                : manuscript.lines().start(manuscript.bodyStart());
    }

    List<SlideSource> slides(BlockRules rules) {
        List<SlideSource> slides = new ArrayList<>();
        BoundedText bounded = new BoundedText(text);
        Matcher horizontal = separators.slide().matcher(bounded);
        Matcher vertical = separators.vertical().matcher(bounded);
        boolean h = find(horizontal, first);
        boolean v = find(vertical, first);
        int from = first;
        String boundary = "the text begins";
        while (h || v) {
            boolean stacked = v && (!h || vertical.start() < horizontal.start());
            Matcher found = stacked ? vertical : horizontal;
            slides.add(slide(from, found.start(), boundary, rules));
            from = found.end();
            boundary = (stacked ? "a vertical separator on " : "a separator on ")
                    + Manuscript.named(manuscript.origins().line(markLine(found)));
            h = h && find(horizontal, from, horizontal.start());
            v = v && find(vertical, from, vertical.start());
        }
        slides.add(slide(from, text.length(), boundary, rules));
        return slides;
    }

    private int markLine(Matcher found) {
        int start = found.start();
        while (start + 1 < found.end() && text.charAt(start) == '\n') {
            start++;
        }
        return manuscript.lines().lineAt(start);
    }

    /// Finds the next separator, unless the one that was found lies still ahead.
    private boolean find(Matcher matcher, int from, int found) {
        return found >= from || find(matcher, from);
    }

    private boolean find(Matcher matcher, int from) {
        boolean found = from <= text.length() && matcher.find(from);
        while (found && matcher.end() == matcher.start()) {
            found = matcher.end() < text.length() && matcher.find(matcher.end() + 1);
        }
        return found;
    }

    private SlideSource slide(int from, int to, String boundary, BlockRules rules) {
        int end = Math.max(from, to);
        List<String> notes = RevealDialect.withoutNotes(text.substring(from, end), separators.notes());
        int line = manuscript.lines().lineAt(Math.min(from, text.length()));
        int last = manuscript.lines().lineAt(Math.max(from, end));
        String visible =
                manuscript.format() == Format.OBSIDIAN ? ObsidianText.asMarkdown(notes.getFirst()) : notes.getFirst();
        Part part = new Part.Text(visible, manuscript.origins().line(line) + 1);
        return SlideSource.of(List.of(part), rules, boundary, manuscript.span(line, last + 1))
                .withNotes(notes.subList(1, notes.size()))
                .withHidden(HIDDEN.matcher(notes.getFirst()).find())
                .withStyle(RevealStyle.in(notes.getFirst()))
                .withTime(RevealTiming.in(notes.getFirst()));
    }
}
