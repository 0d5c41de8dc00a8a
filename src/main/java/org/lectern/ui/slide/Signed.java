package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// A quotation and who it is by, when its last line says so behind a dash. Pure.
///
/// @param source empty when nobody is named
record Signed(List<Block> words, List<Inline> source) {

    private static final String MARKS = "\"“”„«»‚‘「『";
    private static final Pattern ENCLOSED = Pattern.compile("(?s)[\"“„«»][^\"“”„«»]+[\"“”«»]");
    private static final Pattern SOURCE = Pattern.compile("^[—–-]\\s*\\S.*");
    private static final Pattern SIGNED_BEHIND =
            Pattern.compile("(?s)(.*[.!?…”\"»’'“])\\s+([—–]\\s*\\p{Lu}[^.!?…]{1,80})");

    /// Takes a quotation apart.
    ///
    /// @param below what stands below it: a paragraph with its source, or nothing
    static Signed of(List<Block> quoted, List<Block> below) {
        List<Block> words = new ArrayList<>(quoted);
        words.addAll(below);
        if (words.isEmpty() || !(words.getLast() instanceof Block.Paragraph(List<Inline> last))) {
            return new Signed(words, List.of());
        }
        if (words.size() > 1 && isSource(last)) {
            return new Signed(words.subList(0, words.size() - 1), last);
        }
        int line = last.lastIndexOf(new Inline.LineBreak());
        if (line > 0 && isSource(last.subList(line + 1, last.size()))) {
            return cut(words, last.subList(0, line), last.subList(line + 1, last.size()));
        }
        return behind(words, last);
    }

    /// A name behind the last sentence, on the same line.
    private static Signed behind(List<Block> words, List<Inline> last) {
        if (last.isEmpty() || !(last.getLast() instanceof Inline.Text(String text))) {
            return new Signed(words, List.of());
        }
        var signed = SIGNED_BEHIND.matcher(text);
        if (!signed.matches()) {
            return new Signed(words, List.of());
        }
        List<Inline> before = new ArrayList<>(last.subList(0, last.size() - 1));
        before.add(new Inline.Text(signed.group(1)));
        return cut(words, before, List.of(new Inline.Text(signed.group(2))));
    }

    private static Signed cut(List<Block> words, List<Inline> last, List<Inline> source) {
        List<Block> shorter = new ArrayList<>(words.subList(0, words.size() - 1));
        shorter.add(new Block.Paragraph(last));
        return new Signed(shorter, source);
    }

    private static boolean isSource(List<Inline> line) {
        return SOURCE.matcher(PlainText.inline(line).strip()).matches();
    }

    /// Whether the words bring marks of quotation of their own.
    boolean isMarked() {
        String text = PlainText.of(words).strip();
        return !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0;
    }

    /// Without the marks of quotation around a single paragraph, for words that stand behind a large one.
    Signed unmarked() {
        boolean one = words.size() == 1
                && words.getFirst() instanceof Block.Paragraph(List<Inline> content)
                && content.size() == 1
                && content.getFirst() instanceof Inline.Text;
        String text = PlainText.of(words).strip();
        boolean around = one && ENCLOSED.matcher(text).matches();
        return around ? new Signed(List.of(Block.paragraph(text.substring(1, text.length() - 1))), source) : this;
    }
}
