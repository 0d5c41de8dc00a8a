package org.lectern.parse.markdown.reveal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.SlideStyle;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.SlideSource;

/// Reads the page that a deck of reveal.js lives in: each `<section>` that holds no other is a slide, or Markdown that
/// becomes slides by the separators that it names.
final class HtmlPage {

    private static final Pattern PAGE = Pattern.compile(
            "\\A\\s*(?=<)[\\s\\S]*(?:<section\\b[^<>]{0,500}?\\bdata-markdown\\b|class\\s*=\\s*[\"'][^\"']{0,200}\\bslides\\b)");
    // a separator such as <!--s--> is quoted, and ends no tag
    private static final Pattern TAG =
            Pattern.compile("<(/?)section\\b((?:[^<>\"']++|\"[^\"]{0,300}\"|'[^']{0,300}'){0,60}+)>");
    private static final Pattern TEMPLATE = Pattern.compile("\\s*<(textarea|script)\\b[^<>]{0,500}>");
    private static final Pattern MARKDOWN = Pattern.compile("(?:^|\\s)data-markdown(?:\\s|=|$)");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\bdata-separator(-vertical|-notes)?\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final Manuscript manuscript;
    private final BlockRules rules;
    private final String text;
    private final List<SlideSource> slides = new ArrayList<>();

    private HtmlPage(Manuscript manuscript, BlockRules rules) {
        this.manuscript = manuscript;
        this.rules = rules;
        this.text = manuscript.lines().text();
    }

    /// The slides of a page; none when the text is no such page.
    static List<SlideSource> slides(Manuscript manuscript, BlockRules rules) {
        HtmlPage page = new HtmlPage(manuscript, rules);
        if (PAGE.matcher(page.text).find()) {
            page.read();
        }
        return page.slides;
    }

    private void read() {
        Matcher tag = TAG.matcher(text);
        int from = 0;
        int open = -1;
        String attributes = "";
        while (tag.find(from)) {
            from = tag.end();
            if (!tag.group(1).isEmpty()) {
                if (open >= 0) {
                    html(open, tag.start(), attributes);
                }
                open = -1;
            } else if (MARKDOWN.matcher(tag.group(2)).find()) {
                from = markdown(tag.group(2), tag.end());
                open = -1;
            } else {
                open = tag.end();
                attributes = tag.group(2);
            }
        }
    }

    /// Reads a section of Markdown; returns where it ends.
    private int markdown(String attributes, int from) {
        Matcher template = TEMPLATE.matcher(text).region(from, text.length());
        boolean inside = template.lookingAt();
        int start = inside ? template.end() : from;
        int close = text.indexOf(inside ? "</" + template.group(1) : "</section", start);
        int end = close < 0 ? text.length() : close;
        add(start, end, attributes);
        return end;
    }

    // rule: without separators a section of Markdown is one slide
    private static Optional<Separators> separators(String attributes) {
        String[] found = new String[3];
        Matcher separator = SEPARATOR.matcher(attributes);
        while (separator.find()) {
            String value = separator.group(2) == null ? separator.group(3) : separator.group(2);
            String which = separator.group(1) == null ? "" : separator.group(1);
            found[which.isEmpty() ? 0 : which.equals("-vertical") ? 1 : 2] = value;
        }
        return found[0] == null && found[1] == null && found[2] == null
                ? Optional.empty()
                : Optional.of(Separators.named(
                        Optional.ofNullable(found[0]), Optional.ofNullable(found[1]), Optional.ofNullable(found[2])));
    }

    private void html(int from, int to, String attributes) {
        // without blank lines it stays one block of HTML
        String content = text.substring(from, to).replaceAll("\\n(?:[ \\t]*\\n)++", "\n");
        add(from, to, content, Optional.empty(), attributes);
    }

    private void add(int from, int to, String attributes) {
        String content = text.substring(from, to).stripTrailing().stripIndent();
        add(from, to, content, separators(attributes), attributes);
    }

    private void add(int from, int to, String content, Optional<Separators> separators, String attributes) {
        int first = manuscript.lines().lineAt(from + leadingBlanks(from, to));
        int last = manuscript.lines().lineAt(Math.max(from, to - 1));
        Manuscript part = manuscript.with(content.strip() + "\n", line -> Math.min(first + line, last));
        SlideStyle style = RevealStyle.of(attributes);
        for (SlideSource slide : new RevealSplit(part, separators.orElse(Separators.NONE)).slides(rules)) {
            SlideSource styled = slide.style().equals(SlideStyle.NONE) ? slide.withStyle(style) : slide;
            slides.add(styled.withTime(slide.time().or(() -> RevealTiming.of(attributes))));
        }
    }

    private int leadingBlanks(int from, int to) {
        int at = from;
        while (at < to - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - from;
    }
}
