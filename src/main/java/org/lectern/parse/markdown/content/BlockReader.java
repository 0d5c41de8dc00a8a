package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// Makes blocks of flexmark's block nodes.
final class BlockReader {

    private final SlideState state;
    private final InlineReader inlines;
    private final ListReader lists;
    private final int firstLine;
    private final int shownBefore;

    BlockReader(SlideState state, int firstLine) {
        this.state = state;
        this.firstLine = firstLine;
        this.shownBefore = state.steps().shown();
        this.inlines = new InlineReader(state);
        this.lists = new ListReader(this, state);
    }

    /// The blocks of a text, in which an element that an earlier text opened may still be open.
    List<Block> document(Document document) {
        return read(document);
    }

    /// The blocks inside a node, which appear with it.
    List<Block> children(Node parent) {
        int around = state.elements().enter();
        List<Block> blocks = read(parent);
        state.elements().leave(around);
        return blocks;
    }

    /// Below the depth limit the blocks are one paragraph of plain text.
    private List<Block> read(Node parent) {
        if (!state.enter()) {
            state.warn("nesting", NestingGuard.MESSAGE, firstLine + parent.getStartLineNumber());
            return List.of(Block.preformatted(parent.getChars().toString().strip()));
        }
        try {
            List<Block> blocks = new ArrayList<>();
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                addStepped(node, blocks);
            }
            return blocks;
        } finally {
            state.leave();
        }
    }

    /// Adds what an open element, or a list before it, lets appear later.
    private void addStepped(Node node, List<Block> blocks) {
        if (!(node instanceof HtmlCommentBlock)) {
            state.follows();
        }
        int shown = state.steps().shown();
        int step = Math.max(state.elements().step(), shown > shownBefore ? shown : 0);
        if (step == 0 || node instanceof HtmlBlockBase) {
            add(node, blocks);
            return;
        }
        int around = state.elements().enter();
        List<Block> more = new ArrayList<>();
        add(node, more);
        state.elements().leave(around);
        Stepping.add(step, more, blocks);
    }

    private void add(Node node, List<Block> blocks) {
        switch (node) {
            case Paragraph paragraph -> blocks.addAll(Paragraphs.of(paragraph, inlines, state));
            case Heading heading -> blocks.add(heading(heading));
            case ListBlock list -> list(list, blocks);
            case BlockQuote quote -> blocks.add(new Block.Quote(Alerts.named(children(quote))));
            case FencedCodeBlock code -> blocks.add(CodeReader.of(code, state));
            case IndentedCodeBlock code -> blocks.add(CodeReader.of(code));
            case TableBlock table -> blocks.add(TableReader.of(table, inlines));
            case HtmlCommentBlock comment -> comment(comment, blocks);
            case HtmlBlockBase html ->
                blocks.addAll(HtmlBlocks.of(html.getChars().toString(), state));
            case FootnoteBlock footnote -> blocks.addAll(footnote(footnote));
            case Reference reference -> blocks.addAll(LinkAddresses.words(reference));
            case ThematicBreak _ -> {}
            default -> blocks.addAll(children(node));
        }
    }

    private void list(ListBlock list, List<Block> blocks) {
        blocks.add(lists.of(list));
        if (state.rules().has(BlockRules.Option.PAUSING_LISTS)
                && state.incremental()
                && list.getParent() instanceof Document) {
            state.pauseAhead();
        }
    }

    private Block heading(Heading heading) {
        List<Inline> content = HeadingAttributes.removed(inlines.children(heading));
        inlines.takeStep();
        return new Block.Heading(heading.getLevel(), content);
    }

    private void comment(HtmlCommentBlock comment, List<Block> blocks) {
        String chars = comment.getChars().toString().strip();
        if (state.comment(chars) instanceof CommentRule.Meaning.Fragment fragment && !blocks.isEmpty()) {
            Block last = blocks.removeLast();
            blocks.add(new Block.Stepped(inlines.step(fragment), List.of(last)));
        }
        int end = chars.indexOf("-->", 2);
        if (end >= 0 && end + 3 < chars.length()) {
            blocks.addAll(HtmlBlocks.of(chars.substring(end + 3), state));
        }
    }

    // A footnote's text stays where it is written, with its mark before it.
    private List<Block> footnote(FootnoteBlock footnote) {
        List<Block> blocks = new ArrayList<>(children(footnote));
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph paragraph) {
            blocks.set(0, Paragraphs.prefixed("[" + footnote.getText() + "] ", paragraph));
        }
        return blocks;
    }
}
