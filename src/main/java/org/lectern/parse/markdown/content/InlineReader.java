package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// Makes inlines of flexmark's inline nodes.
final class InlineReader {

    private final SlideState state;
    private int links;
    private int step;
    private int covered;

    InlineReader(SlideState state) {
        this.state = state;
    }

    /// The inlines inside a node. Below the depth limit they are plain text.
    List<Inline> children(Node parent) {
        if (!state.enter()) {
            return List.of(new Inline.Text(parent.getChars().toString()));
        }
        try {
            InlineBuilder builder = new InlineBuilder(state);
            addChildren(parent, builder);
            covered = builder.step();
            return links > 0 ? builder.result() : BareLinks.found(builder.result());
        } finally {
            state.leave();
        }
    }

    /// The step that a comment gave to the element just read, or that all of its content has, or 0; asking forgets it.
    int takeStep() {
        int taken = step > 0 ? step : covered;
        step = 0;
        return taken;
    }

    /// The step of an element that a comment makes appear.
    int step(CommentRule.Meaning.Fragment fragment) {
        return state.steps().at(fragment.index() >= 0 ? StepAt.exactly(fragment.index() + 1) : StepAt.NEXT);
    }

    private void addChildren(Node parent, InlineBuilder builder) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, builder);
        }
    }

    private void add(Node node, InlineBuilder builder) {
        switch (node) {
            case Text text -> builder.text(unescaped(text.getChars()));
            case SoftLineBreak _ ->
                builder.add(
                        state.rules().has(BlockRules.Option.HARD_BREAKS)
                                ? new Inline.LineBreak()
                                : new Inline.Text(" "));
            case HardLineBreak _ -> builder.add(new Inline.LineBreak());
            case Emphasis emphasis -> builder.add(new Inline.Emphasis(children(emphasis)));
            case StrongEmphasis strong -> builder.add(new Inline.Strong(children(strong)));
            case Strikethrough strike -> builder.add(new Inline.Strike(children(strike)));
            case Subscript tildes -> tildes(tildes, builder);
            case Code code -> builder.add(new Inline.CodeSpan(code(code)));
            case MathSpan math -> builder.add(new Inline.Formula(math.tex()));
            case NamedEmoji named -> builder.text(named.emoji());
            case HtmlEntity entity -> builder.text(entity.getChars().unescape());
            case HtmlInlineComment comment -> comment(comment);
            case HtmlInline html -> builder.tag(html.getChars().toString());
            case Dropped _ -> {}
            case Footnote footnote -> builder.text("[" + footnote.getText() + "]");
            default -> addLinkOrOther(node, builder);
        }
    }

    /// Most text has nothing to unescape, and flexmark would look for it with a pattern.
    private static String unescaped(BasedSequence chars) {
        String text = chars.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : chars.unescape();
    }

    // rule: GFM, strikethrough: one or two tildes; other dialects take two, and one for itself
    private void tildes(Subscript tildes, InlineBuilder builder) {
        if (state.rules().has(BlockRules.Option.SINGLE_TILDES)) {
            builder.add(new Inline.Strike(children(tildes)));
        } else {
            builder.text("~");
            addChildren(tildes, builder);
            builder.text("~");
        }
    }

    private void addLinkOrOther(Node node, InlineBuilder builder) {
        switch (node) {
            case Link link when isInWords(link) -> brackets(link, builder);
            case Link link -> builder.add(new Inline.Hyperlink(link.getUrl().unescape(), linkText(link)));
            case Image image -> builder.add(pictures().picture(image.getUrl().unescape(), alt(image)));
            case AutoLink link ->
                builder.add(bare(link.getText().toString(), link.getText().toString()));
            case MailLink link -> builder.add(bare(link.getText().toString(), "mailto:" + link.getText()));
            case LinkRef ref -> reference(ref, builder);
            case ImageRef ref -> reference(ref, builder);
            default -> addChildren(node, builder);
        }
    }

    /// The text of a link, in which addresses are no links of their own.
    // rule: CommonMark, a link destination has no spaces unless it stands between < and >
    private static boolean isInWords(Link link) {
        return link.getUrlOpeningMarker().isEmpty() && link.getUrl().indexOf(' ') >= 0;
    }

    private void brackets(Link link, InlineBuilder builder) {
        builder.text("[");
        addChildren(link, builder);
        builder.text("](" + link.getUrl().unescape() + ")");
    }

    private List<Inline> linkText(Node link) {
        links++;
        try {
            return children(link);
        } finally {
            links--;
        }
    }

    private void comment(HtmlInlineComment comment) {
        if (state.comment(comment.getChars().toString()) instanceof CommentRule.Meaning.Fragment fragment) {
            step = step(fragment);
        }
    }

    private void reference(RefNode ref, InlineBuilder builder) {
        Reference target = ref.isDefined() ? target(ref) : null;
        if (target == null) {
            undefined(ref, builder);
        } else if (ref instanceof ImageRef) {
            builder.add(
                    pictures().picture(target.getUrl().unescape(), ref.getText().unescape()));
        } else {
            List<Inline> text = ref.getFirstChild() == null
                    ? List.of(new Inline.Text(ref.getReference().unescape()))
                    : linkText(ref);
            builder.add(new Inline.Hyperlink(target.getUrl().unescape(), text));
        }
    }

    private static @Nullable Reference target(RefNode ref) {
        Reference target = ref.getReferenceNode(ref.getDocument());
        return target == null || LinkAddresses.isWords(target) ? null : target;
    }

    // Brackets that lead nowhere are brackets.
    private void undefined(RefNode ref, InlineBuilder builder) {
        if (ref.getFirstChild() == null) {
            builder.text(ref.getChars().unescape());
            return;
        }
        builder.text(ref instanceof ImageRef ? "![" : "[");
        addChildren(ref, builder);
        builder.text("]");
        if (ref.getReferenceOpeningMarker().isNotNull() && !ref.isReferenceTextCombined()) {
            builder.text("[" + ref.getReference().unescape() + "]");
        }
    }

    private String alt(Image image) {
        return image.getFirstChild() == null
                ? image.getText().unescape()
                : PlainText.inline(children(image)).strip();
    }

    private PictureRules pictures() {
        return state.rules().pictures();
    }

    // rule: line endings in a code span are converted to spaces, one space on both sides is stripped
    private static String code(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    private static Inline bare(String text, String url) {
        return new Inline.Hyperlink(url, List.of(new Inline.Text(text)));
    }
}
