package org.lectern.parse.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.deck.About;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.parse.markdown.content.Part;

/// The slide that opens a deck with what its front matter says.
public final class TitleSlide {

    private TitleSlide() {}

    /// Its parts: title, subtitle, authors, event and date; empty when there is no title.
    public static Optional<Part> of(About about) {
        return about.title().map(title -> new Part.Ready(blocks(title, about)));
    }

    private static List<Block> blocks(String title, About about) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, List.of(new Inline.Text(title))));
        blocks.addAll(below(about));
        return blocks;
    }

    /// The same for a tool that reads Markdown in titles.
    public static List<Part> written(About about) {
        About rest = new About(
                about.title(),
                Optional.empty(),
                about.event(),
                about.date(),
                about.authors(),
                about.duration(),
                about.settings());
        String title = about.title().map(words -> "# " + words + "\n\n").orElse("");
        return List.of(new Part.Text(title + about.subtitle().orElse("") + "\n", 1), new Part.Ready(below(rest)));
    }

    /// What stands below the title.
    public static List<Block> below(About about) {
        List<Block> blocks = new ArrayList<>();
        about.subtitle().ifPresent(subtitle -> blocks.add(Block.paragraph(subtitle)));
        if (!about.authors().isEmpty()) {
            blocks.add(Block.paragraph(String.join(", ", about.authors())));
        }
        String when = Stream.of(about.event(), about.date().map(Object::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        if (!when.isEmpty()) {
            blocks.add(Block.paragraph(when));
        }
        return blocks;
    }
}
