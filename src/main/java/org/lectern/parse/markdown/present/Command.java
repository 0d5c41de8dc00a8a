package org.lectern.parse.markdown.present;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.parse.markdown.dialect.Manuscript;

/// A line that begins with a dot: what it shows. Nothing of it is run.
final class Command {

    private final Manuscript manuscript;

    Command(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static boolean is(String line) {
        return line.length() > 1 && line.charAt(0) == '.' && Character.isLetter(line.charAt(1));
    }

    Block read(String line) {
        String[] words = line.strip().split("\\s+");
        String rest = Stream.of(words).skip(1).collect(Collectors.joining(" "));
        String first = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case ".image" -> new Block.Image(first, "", false);
            case ".background" -> new Block.Image(first, "", true);
            case ".link" ->
                link(first, words.length > 2 ? rest.substring(first.length()).strip() : first);
            case ".caption" -> new Block.Paragraph(Font.line(rest));
            case ".code", ".play" -> CodeFile.read(manuscript, rest);
            default -> new Block.Neutral((words[0].substring(1) + " " + first).strip(), "");
        };
    }

    private static Block link(String url, String label) {
        return new Block.Paragraph(List.of(new Inline.Hyperlink(url, Font.line(label))));
    }
}
