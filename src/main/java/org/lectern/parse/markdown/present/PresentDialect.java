package org.lectern.parse.markdown.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.deck.Slide;
import org.lectern.format.Format;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;

/// Reads `.slide` files: a title slide of the header, then a slide for each section.
public final class PresentDialect implements Dialect {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.GO_PRESENT);
    }

    @Override
    public Script split(Manuscript manuscript) {
        SlideLines lines = SlideLines.of(manuscript);
        Header header = Header.read(lines);
        List<SlideSource> slides = new ArrayList<>();
        if (!header.isEmpty()) {
            slides.add(title(manuscript, header, lines.number()));
        }
        while (lines.hasNext()) {
            slides.add(Section.read(manuscript, lines));
        }
        String marks = lines.isMarkdown() ? "##" : "*";
        return Script.marked(slides, header.about(), "slides begin at sections, marked by " + marks);
    }

    private static SlideSource title(Manuscript manuscript, Header header, int end) {
        return SlideSource.of(
                        List.of(new Part.Ready(header.blocks())),
                        BlockRules.PLAIN,
                        "the header",
                        manuscript.span(0, end))
                .withNotes(header.notes().isEmpty() ? List.of() : List.of(String.join("\n", header.notes())))
                .withKind(Slide.Kind.TITLE);
    }
}
