package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Block;

/// Reads without a parser what can mean only one thing: headings, paragraphs, lists of bullets and fenced code, with
/// emphasis, code and links inside their lines.
///
/// What it reads is what the parser would make of it, in a fraction of the time; most slides have nothing else. It
/// gives up at the first sign that it is not sure of, and leaves the whole text to the parser.
final class SimpleMarkdown {

    private static final String FENCE = "```";
    private static final int MAX_LEVEL = 6;

    private final String text;
    private final SlideState state;
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    private SimpleMarkdown(String text, SlideState state) {
        this.text = text;
        this.state = state;
    }

    /// The blocks of a text; empty when only the parser can say what they are. The state stays as it is.
    static Optional<List<Block>> blocks(String text, SlideState state) {
        SimpleMarkdown simple = new SimpleMarkdown(text, state);
        return allShown(state)
                        && text.indexOf('\r') < 0
                        && text.indexOf('\0') < 0
                        && !state.mayNameEmoji(text)
                        && simple.read()
                ? Optional.of(simple.blocks)
                : Optional.empty();
    }

    /// Whether nothing that came before makes what follows wait for a step.
    private static boolean allShown(SlideState state) {
        return state.elements().step() == 0
                && !state.incremental()
                && !state.rules().has(BlockRules.Option.PAUSING_LISTS);
    }

    private boolean read() {
        while (at < text.length()) {
            if (text.charAt(at) == '\n') {
                at++;
            } else if (!block()) {
                return false;
            }
        }
        return true;
    }

    private boolean block() {
        return switch (text.charAt(at)) {
            case '#' -> heading();
            case '`' -> text.startsWith(FENCE, at) ? code() : paragraph();
            case '-', '*', '+' -> SimpleList.begins(text, at) ? list() : paragraph();
            default -> paragraph();
        };
    }

    private boolean heading() {
        int end = lineEnd(at);
        int marks = at;
        while (marks < end && text.charAt(marks) == '#') {
            marks++;
        }
        int level = marks - at;
        int more = text.indexOf('#', marks);
        SimpleLine line = new SimpleLine(text);
        if (level > MAX_LEVEL
                || marks == end
                || text.charAt(marks) != ' '
                || (more >= 0 && more < end)
                || !line.add(marks + 1, end)) {
            return false;
        }
        blocks.add(new Block.Heading(level, line.content()));
        at = end;
        return true;
    }

    private boolean paragraph() {
        SimpleLine line = new SimpleLine(text);
        while (at < text.length() && text.charAt(at) != '\n') {
            int end = lineEnd(at);
            if (!line.add(at, end)) {
                return false;
            }
            at = Math.min(end + 1, text.length());
            if (at < text.length() && text.charAt(at) != '\n') {
                line.lineEnd(state.rules().has(BlockRules.Option.HARD_BREAKS));
            }
        }
        blocks.add(new Block.Paragraph(line.content()));
        return true;
    }

    /// Two lists in a row may be one whose items stand far apart.
    private boolean list() {
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.BulletList) {
            return false;
        }
        SimpleList list = new SimpleList(text, at, state.rules());
        Optional<Block> read = list.read();
        read.ifPresent(blocks::add);
        at = list.end();
        return read.isPresent();
    }

    private boolean code() {
        int end = lineEnd(at);
        String language = text.substring(at + FENCE.length(), end);
        int first = end + 1;
        int line = first;
        while (isLanguage(language) && line < text.length()) {
            end = lineEnd(line);
            int mark = SimpleLine.notSpace(text, line, end);
            if (text.startsWith(FENCE, mark)) {
                boolean closes = mark == line && end == mark + FENCE.length();
                if (closes) {
                    String code = text.substring(first, Math.max(first, line - 1));
                    blocks.add(Block.Code.of(language, code.stripTrailing()));
                    at = end;
                }
                return closes;
            }
            line = end + 1;
        }
        return false;
    }

    private static boolean isLanguage(String info) {
        for (int i = 0; i < info.length(); i++) {
            char c = info.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || !(c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return !info.equals("math");
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
