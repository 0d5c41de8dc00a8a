package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// Parses the parts of a slide and makes blocks of them. It holds no state between slides and may be shared by threads.
public final class MarkdownReader {

    private final Parser full = builder(extensions()).build();
    /// For text in which nothing can be for an extension: it takes half the time.
    private final Parser light = builder(List.of()).build();
    private final References references;

    /// @param references link definitions of the whole file, which each slide may use
    public MarkdownReader(References references) {
        this.references = references;
    }

    /// Reads a slide.
    public Content read(List<Part> parts, BlockRules rules) {
        SlideState state = new SlideState(rules);
        List<Block> blocks = blocks(parts, state);
        List<Block> notes = new ArrayList<>();
        for (String note : state.notes()) {
            notes.addAll(notes(note));
        }
        Steps steps = state.steps();
        Title title = Title.of(steps.isOrdered() ? new StepPlaces(steps).of(blocks) : blocks);
        return new Content(title.content(), title.rest(), notes, steps.count(), state.problems());
    }

    /// Reads notes: Markdown that only the presenter sees.
    public List<Block> notes(String markdown) {
        return PlainWords.blocks(markdown).orElseGet(() -> parsedNotes(markdown));
    }

    /// Reads text that is no Markdown: paragraphs, with its line breaks.
    public static List<Block> words(String text) {
        return PlainWords.paragraphs(text);
    }

    private List<Block> parsedNotes(String markdown) {
        SlideState state = new SlideState(
                BlockRules.PLAIN.withComments(CommentRule.nothing()).with(BlockRules.Option.HARD_BREAKS));
        return blocks(List.of(new Part.Text(markdown, 1)), state);
    }

    /// Reads one line of text, such as a heading.
    public List<Inline> line(String markdown) {
        SlideState state = new SlideState(BlockRules.PLAIN.withComments(CommentRule.nothing()));
        List<Block> blocks = blocks(List.of(new Part.Text(markdown, 1)), state);
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph
                ? paragraph.content()
                : List.of(new Inline.Text(markdown.strip()));
    }

    private List<Block> blocks(List<Part> parts, SlideState state) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            int before = state.steps().shown();
            List<Block> more = blocks(part, state);
            if (before > 0 && !more.isEmpty()) {
                blocks.add(new Block.Stepped(before, more));
            } else {
                blocks.addAll(more);
            }
        }
        return blocks;
    }

    private List<Block> blocks(Part part, SlideState state) {
        return switch (part) {
            case Part.Text text ->
                TableStarts.cut(text).stream()
                        .flatMap(piece -> parsed(piece, state).stream())
                        .toList();
            case Part.Ready ready -> ready.blocks();
            case Part.Columns columns -> columns(columns, state);
            case Part.Step step -> stepped(step, state);
            case Part.Each each -> new Each(each, state.steps()).of(blocks(each.parts(), state));
            case Part.Pause _ -> {
                state.pause();
                yield List.of();
            }
            case Part.Incremental incremental -> {
                state.incremental(incremental.on());
                yield List.of();
            }
        };
    }

    private List<Block> stepped(Part.Step part, SlideState state) {
        int step = state.steps().at(part.at());
        List<Block> blocks = blocks(part.parts(), state);
        return step == 0 || blocks.isEmpty() ? blocks : List.of(new Block.Stepped(step, blocks));
    }

    private List<Block> columns(Part.Columns columns, SlideState state) {
        List<Block.Column> read = new ArrayList<>();
        for (Part.Column column : columns.columns()) {
            read.add(new Block.Column(column.weight(), blocks(column.parts(), state)));
        }
        read.removeIf(column -> column.blocks().isEmpty());
        return read.isEmpty() ? List.of() : List.of(new Block.Columns(read));
    }

    private List<Block> parsed(Part.Text text, SlideState state) {
        if (text.markdown().isBlank()) {
            return List.of();
        }
        if (NestingGuard.refuses(text.markdown())) {
            return asWritten(text, state);
        }
        String markdown = LineComments.taken(text.markdown(), state);
        return SimpleMarkdown.blocks(markdown, state).orElseGet(() -> parsed(markdown, text, state));
    }

    /// The blocks of a text as the parser reads them.
    ///
    /// @param written without the comments of the text
    List<Block> parsed(String written, Part.Text text, SlideState state) {
        String markdown = MathBlocks.fenced(written);
        Document document;
        try {
            document = parser(markdown, state).parse(references.withDefinitions(markdown));
        } catch (StackOverflowError _) {
            // the library's patterns for tags take some of the stack for each attribute, and for each character of a
            // name
            return asWritten(text, state);
        }
        return new BlockReader(state, text.line()).document(document);
    }

    private static List<Block> asWritten(Part.Text text, SlideState state) {
        state.warn("nesting", NestingGuard.MESSAGE, text.line());
        return List.of(Block.preformatted(text.markdown().strip()));
    }

    private Parser parser(String markdown, SlideState state) {
        if (state.mayNameEmoji(markdown)) {
            return Naming.PARSER;
        }
        return needsExtensions(markdown) ? full : light;
    }

    /// Made when the first text asks for it; few decks have names of emoji.
    private static final class Naming {
        static final Parser PARSER = builder(extensions())
                .customInlineParserExtensionFactory(new EmojiParser.Factory())
                .build();
    }

    private static List<Extension> extensions() {
        return List.of(
                TablesExtension.create(),
                StrikethroughSubscriptExtension.create(),
                TaskListExtension.create(),
                FootnoteExtension.create());
    }

    private static Parser.Builder builder(List<Extension> extensions) {
        // rule: GFM, tables: a cell of the delimiter row needs no more than one hyphen
        // pictures have addresses with spaces in remark and Deckset; links that have some become text again
        var options = new MutableDataSet()
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(Parser.SPACE_IN_LINK_URLS, true);
        return Parser.builder(options)
                .extensions(extensions)
                .customInlineParserExtensionFactory(new MathParser.Factory())
                .customInlineParserExtensionFactory(new BackslashMathParser.Factory())
                .customInlineParserExtensionFactory(new TemplateParser.Factory());
    }

    private static boolean needsExtensions(String markdown) {
        return markdown.indexOf('|') >= 0
                || markdown.indexOf('~') >= 0
                || markdown.contains("[^")
                || markdown.contains("[ ]")
                || markdown.contains("[x]")
                || markdown.contains("[X]");
    }
}
