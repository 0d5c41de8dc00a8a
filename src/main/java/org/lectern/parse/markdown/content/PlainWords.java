package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// Reads text that has no markup at all, which most notes are, without a parser.
final class PlainWords {

    private static final String HARMLESS = " \n.,;?'\"()%/–—…‘’“”";

    private PlainWords() {}

    /// The paragraphs of a text of words, with its line breaks; empty when anything in it could mean something else.
    static Optional<List<Block>> blocks(String text) {
        return isPlain(text) ? Optional.of(paragraphs(text)) : Optional.empty();
    }

    private static boolean isPlain(String text) {
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && HARMLESS.indexOf(c) < 0) {
                return false;
            }
            // a number may begin a list, a space may indent
            if (lineStart && !Character.isLetter(c) && c != '\n') {
                return false;
            }
            lineStart = c == '\n';
        }
        return !text.contains("www.");
    }

    /// The paragraphs of a text, with its line breaks.
    static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Inline> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) {
                close(lines, blocks);
            } else {
                if (!lines.isEmpty()) {
                    lines.add(new Inline.LineBreak());
                }
                lines.add(new Inline.Text(line.strip()));
            }
        }
        close(lines, blocks);
        return blocks;
    }

    private static void close(List<Inline> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(lines));
            lines.clear();
        }
    }
}
