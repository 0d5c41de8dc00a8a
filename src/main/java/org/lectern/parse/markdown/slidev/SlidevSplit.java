package org.lectern.parse.markdown.slidev;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.frontmatter.FrontMatter;
import org.lectern.parse.markdown.scan.Lines;

/// Cuts a text into slides as Slidev's parser does, line by line.
final class SlidevSplit {

    private static final Pattern FENCE = Pattern.compile("^\\s*`{3,}");

    private final Lines lines;
    private final List<RawSlide> slides = new ArrayList<>();
    private int start;
    private int content;

    private SlidevSplit(Lines lines) {
        this.lines = lines;
    }

    static List<RawSlide> of(Lines lines) {
        SlidevSplit split = new SlidevSplit(lines);
        split.run();
        return split.slides;
    }

    private void run() {
        int line = 0;
        while (line < lines.count()) {
            String text = lines.get(line).stripTrailing();
            if (text.startsWith("---")) {
                slice(line);
                line = isFrontMatter(text, line) ? frontMatter(line) : line;
            } else if (FENCE.matcher(text).find()) {
                line = afterFence(text, line);
            } else if (text.stripLeading().startsWith("<!--") && !text.contains("-->")) {
                line = afterComment(line);
            }
            line++;
        }
        if (start <= lines.count() - 1) {
            slice(lines.count());
        }
    }

    private void slice(int end) {
        if (start == end) {
            return;
        }
        slides.add(slide(end));
        start = end + 1;
        content = end + 1;
    }

    private RawSlide slide(int end) {
        int from = Math.min(content, end);
        if (from > start) {
            return new RawSlide(FrontMatter.of(lines.between(start, from)), start, from, end);
        }
        int close = yamlBlock(end);
        return close < 0
                ? new RawSlide(FrontMatter.NONE, start, from, end)
                : new RawSlide(yaml(close), start, close + 1, end);
    }

    // rule: without front matter, a first block of ```yaml holds the slide's settings
    private int yamlBlock(int end) {
        int open = start;
        while (open < end && lines.blank(open)) {
            open++;
        }
        if (open >= end || !lines.get(open).strip().matches("```ya?ml")) {
            return -1;
        }
        for (int line = open + 1; line < end; line++) {
            if (lines.get(line).startsWith("```")) {
                return line;
            }
        }
        return -1;
    }

    private FrontMatter yaml(int close) {
        String block = lines.between(start, close).strip();
        return FrontMatter.of("---\n" + block.substring(block.indexOf('\n') + 1) + "\n---\n");
    }

    // rule: when the line after --- is not blank, everything up to the next --- is that slide's front matter
    private boolean isFrontMatter(String text, int line) {
        boolean longer = text.length() > 3 && text.charAt(3) == '-';
        return !longer && line + 1 < lines.count() && !lines.blank(line + 1);
    }

    private int frontMatter(int open) {
        start = open;
        int line = open + 1;
        while (line < lines.count() && !lines.get(line).stripTrailing().equals("---")) {
            line++;
        }
        content = Math.min(line + 1, lines.count());
        return line;
    }

    // rule: fences hide separators, if they are ever closed
    private int afterFence(String text, int line) {
        Matcher fence = FENCE.matcher(text);
        String mark = fence.find() ? fence.group() : "```";
        for (int i = line + 1; i < lines.count(); i++) {
            if (lines.get(i).startsWith(mark)) {
                return i;
            }
        }
        return line;
    }

    private int afterComment(int line) {
        for (int i = line + 1; i < lines.count(); i++) {
            if (lines.get(i).contains("-->")) {
                return i;
            }
        }
        return line;
    }
}
