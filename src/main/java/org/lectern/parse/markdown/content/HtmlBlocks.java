package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;

/// Reads raw HTML for the text in it: headings, paragraphs, lists, preformatted text, pictures. The rest is left out or
/// becomes a neutral box.
final class HtmlBlocks {

    private static final Pattern TOKEN =
            Pattern.compile("<!--(?s:.*?)(?:-->|\\z)|</?[A-Za-z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>|<[?!][^>]*>");
    private static final Set<String> EMBEDDED = Set.of("iframe", "video", "audio", "embed", "object", "canvas");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label",
            "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr");

    private final SlideState state;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ListItem> items = new ArrayList<>();
    private InlineBuilder line;
    private StringBuilder pre = new StringBuilder();
    private FenceInfo marks = FenceInfo.NONE;
    private String unseen = "";
    private boolean preformatted;
    private boolean inItem;
    private int heading;

    private HtmlBlocks(SlideState state) {
        this.state = state;
        this.line = new InlineBuilder(state);
    }

    static List<Block> of(String html, SlideState state) {
        return new HtmlBlocks(state).read(html);
    }

    private List<Block> read(String html) {
        Matcher token = TOKEN.matcher(html);
        int from = 0;
        while (token.find()) {
            text(html.substring(from, token.start()));
            token(token.group());
            from = token.end();
        }
        text(html.substring(from));
        flush();
        flushList();
        return blocks;
    }

    private void text(String text) {
        if (!unseen.isEmpty() || text.isEmpty()) {
            return;
        }
        if (preformatted) {
            pre.append(Entities.decoded(text));
        } else {
            line.text(Entities.decoded(text.replaceAll("\\s+", " ")));
        }
    }

    private void token(String token) {
        if (token.startsWith("<!--")) {
            if (unseen.isEmpty()) {
                state.comment(token);
            }
            return;
        }
        HtmlTag.of(token).ifPresent(this::tag);
    }

    private void tag(HtmlTag tag) {
        if (!unseen.isEmpty()) {
            seenAgain(tag);
        } else if (HtmlTag.UNSEEN.contains(tag.name()) && !tag.closing()) {
            unseen(tag);
        } else if (INLINE.contains(tag.name())) {
            inline(tag);
        } else {
            block(tag);
        }
    }

    private void unseen(HtmlTag tag) {
        int step = state.elements().take(tag);
        if (EMBEDDED.contains(tag.name())) {
            neutral(tag, step);
        }
        unseen = tag.selfClosing() ? "" : tag.name();
    }

    private void seenAgain(HtmlTag tag) {
        if (tag.closing() && tag.name().equals(unseen)) {
            state.elements().take(tag);
            unseen = "";
        }
    }

    private void inline(HtmlTag tag) {
        if (preformatted && tag.name().equals("br")) {
            pre.append('\n');
        } else if (!preformatted) {
            line.tag(tag);
        } else if (tag.name().equals("code") && !tag.closing()) {
            marks = FenceInfo.ofLines(tag.attribute("data-line-numbers"));
            CodeReader.steps(marks, state);
        }
    }

    private void block(HtmlTag tag) {
        flush();
        int step = state.elements().take(tag);
        if (!inItem || !tag.name().equals("p")) {
            structure(tag);
        }
        if ((tag.isComponent() && tag.selfClosing()) || tag.name().equals("embed")) {
            neutral(tag, step);
        }
    }

    private void structure(HtmlTag tag) {
        String name = tag.name();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            heading = tag.closing() ? 0 : Math.clamp(name.charAt(1) - '0', 1, 6);
        } else if (name.equals("li")) {
            inItem = !tag.closing();
        } else if (name.equals("pre")) {
            preformatted = !tag.closing();
        } else if (name.equals("ul") || name.equals("ol") || items.isEmpty()) {
            flushList();
        }
    }

    private void neutral(HtmlTag tag, int step) {
        flush();
        flushList();
        Block box = new Block.Neutral(tag.written() + source(tag), "");
        Stepping.add(Math.max(step, state.elements().step()), List.of(box), blocks);
    }

    private static String source(HtmlTag tag) {
        return tag.attribute("src").isEmpty() ? "" : " " + tag.attribute("src");
    }

    private void flush() {
        if (pre.length() > 0) {
            Block code = new Block.Code("", withoutEnds(pre.toString()), marks.marked());
            Stepping.add(state.elements().step(), List.of(code), blocks);
            pre = new StringBuilder();
            marks = FenceInfo.NONE;
        }
        List<Inline> content = Inlines.trimmed(line.result());
        int step = line.step();
        line = new InlineBuilder(state);
        if (!content.isEmpty()) {
            add(content, step);
        }
    }

    private void add(List<Inline> content, int step) {
        if (heading > 0) {
            flushList();
            Stepping.add(step, List.of(new Block.Heading(heading, content)), blocks);
        } else if (inItem) {
            items.add(new ListItem(Paragraphs.blocks(content, state), step, Optional.empty()));
        } else {
            flushList();
            Stepping.add(step, Paragraphs.blocks(content, state), blocks);
        }
    }

    private void flushList() {
        if (!items.isEmpty()) {
            blocks.add(new Block.BulletList(items));
            items.clear();
        }
    }

    private static String withoutEnds(String text) {
        return text.replaceFirst("^\\s*\\n", "").stripTrailing();
    }
}
