package org.lectern.parse.markdown.present;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.SlideSource;

/// Reads a section, which is a slide: its heading, its text and those of its subsections.
final class Section {

    private static final BlockRules RULES = BlockRules.PLAIN.withComments(CommentRule.nothing());

    private final SlideLines lines;
    private final Command command;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Section(Manuscript manuscript, SlideLines lines) {
        this.lines = lines;
        this.command = new Command(manuscript);
    }

    /// Reads from a heading up to the next one of its level.
    static SlideSource read(Manuscript manuscript, SlideLines lines) {
        int from = lines.number();
        Section section = new Section(manuscript, lines);
        section.heading();
        lines.skipBlank();
        while (lines.hasNext() && !section.isNext()) {
            section.element();
            lines.skipBlank();
        }
        return SlideSource.of(
                        section.parts,
                        RULES,
                        "a section heading on " + Manuscript.named(from),
                        manuscript.span(from, lines.number()))
                .withNotes(section.notes.isEmpty() ? List.of() : List.of(String.join("\n", section.notes)));
    }

    private boolean isNext() {
        int level = lines.headingLevel(lines.peek());
        return level > 0 && level <= lines.sectionLevel();
    }

    // rule: a heading of Markdown may end in {#id}
    private void heading() {
        String line = lines.peek();
        int level = lines.headingLevel(line);
        String title = withoutId(line.substring(level).strip());
        lines.take();
        ready(new Block.Heading(level, List.of(new Inline.Text(title))));
    }

    private static String withoutId(String title) {
        int id = title.endsWith("}") ? title.lastIndexOf("{#") : -1;
        return id < 0 ? title : title.substring(0, id).strip();
    }

    private void element() {
        String line = lines.peek();
        if (SlideLines.isNote(line)) {
            notes.add(SlideLines.note(lines.take()));
        } else if (lines.headingLevel(line) > 0) {
            heading();
        } else if (Command.is(line)) {
            ready(command.read(lines.take()));
        } else if (lines.isMarkdown()) {
            parts.add(Markdown.read(lines));
        } else {
            ready(Legacy.read(lines));
        }
    }

    private void ready(Block block) {
        parts.add(new Part.Ready(List.of(block)));
    }
}
