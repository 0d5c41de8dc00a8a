package org.lectern.parse.markdown.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// Gathers inline content and gives the raw HTML tags in it the little meaning that they have on a slide.
final class InlineBuilder {

    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> EMPHASIS = Set.of("i", "em", "cite", "var", "dfn");
    private static final Set<String> STRIKE = Set.of("s", "del", "strike");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

    /// A tag that is open, and what has come since.
    private record Frame(HtmlTag tag, List<Inline> content) {}

    private final OpenElements elements;
    private final PictureRules pictures;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<Inline> root = new ArrayList<>();
    private int step = -1;

    InlineBuilder(SlideState state) {
        this.elements = state.elements();
        this.pictures = state.rules().pictures();
    }

    void add(Inline inline) {
        add(inline, elements.step());
    }

    private void add(Inline inline, int at) {
        if (!Inlines.isSpace(inline)) {
            step = step < 0 ? at : Math.min(step, at);
        }
        current().add(inline);
    }

    /// The step at which the first of what was gathered appears, 0 when some of it is there from the start.
    int step() {
        return Math.max(0, step);
    }

    void text(String text) {
        if (!text.isEmpty()) {
            add(new Inline.Text(text));
        }
    }

    /// Takes a tag as it is written.
    void tag(String source) {
        HtmlTag.of(source).ifPresent(this::tag);
    }

    void tag(HtmlTag tag) {
        if (tag.closing()) {
            close(tag.name());
            elements.take(tag);
        } else {
            open(tag, elements.take(tag));
        }
    }

    /// What was gathered; tags that were never closed end here.
    List<Inline> result() {
        while (!open.isEmpty()) {
            pop();
        }
        return Inlines.joined(root);
    }

    private void open(HtmlTag tag, int at) {
        switch (tag.name()) {
            case "br" -> add(new Inline.LineBreak());
            case "img" -> add(pictures.picture(tag), Math.max(at, elements.step()));
            case "wbr", "hr", "input", "source", "link", "meta" -> {}
            default -> {
                if (!tag.selfClosing() && open.size() < SlideState.MAX_DEPTH) {
                    open.push(new Frame(tag, new ArrayList<>()));
                }
            }
        }
    }

    private void close(String name) {
        if (open.stream().noneMatch(frame -> frame.tag().name().equals(name))) {
            return;
        }
        while (!open.isEmpty()) {
            boolean found = open.element().tag().name().equals(name);
            pop();
            if (found) {
                return;
            }
        }
    }

    private void pop() {
        Frame frame = open.pop();
        String name = frame.tag().name();
        List<Inline> content = Inlines.joined(frame.content());
        if (STRONG.contains(name)) {
            add(new Inline.Strong(content));
        } else if (EMPHASIS.contains(name)) {
            add(new Inline.Emphasis(content));
        } else if (STRIKE.contains(name)) {
            add(new Inline.Strike(content));
        } else if (CODE.contains(name)) {
            add(new Inline.CodeSpan(PlainText.inline(content)));
        } else if (name.equals("a") && !frame.tag().attribute("href").isEmpty()) {
            add(new Inline.Hyperlink(frame.tag().attribute("href"), content));
        } else if (!HtmlTag.UNSEEN.contains(name)) {
            current().addAll(content);
        }
    }

    private List<Inline> current() {
        return open.isEmpty() ? root : open.element().content();
    }
}
