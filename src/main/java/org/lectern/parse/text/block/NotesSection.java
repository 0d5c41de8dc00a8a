package org.lectern.parse.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Block;
import org.lectern.deck.SpeakerNotes;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.NotesHead;
import org.lectern.parse.text.line.ReviewComment;

/// Cuts speaker notes off a slide: everything from a line `Notes:` on.
///
/// rule: markitdown writes `### Notes:` below the text of a slide, and the notes to the end of the slide.
///
/// @param slide the lines above
/// @param notes what is said
record NotesSection(List<Line> slide, SpeakerNotes notes) {

    static NotesSection of(List<Line> lines) {
        List<Line> comments =
                lines.stream().filter(line -> ReviewComment.is(line.text())).toList();
        if (comments.isEmpty()) {
            return head(lines);
        }
        NotesSection section = head(
                lines.stream().filter(line -> !ReviewComment.is(line.text())).toList());
        List<Block> notes = new ArrayList<>(section.notes().blocks());
        notes.addAll(BlockReader.blocks(comments));
        return new NotesSection(section.slide(), new SpeakerNotes(notes));
    }

    private static NotesSection head(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> said = NotesHead.after(lines.get(i).text());
            if (said.isPresent()) {
                return new NotesSection(lines.subList(0, i), notes(lines, i, said.get()));
            }
        }
        return new NotesSection(lines, SpeakerNotes.NONE);
    }

    private static SpeakerNotes notes(List<Line> lines, int head, String sameLine) {
        List<Line> below = new ArrayList<>(lines.subList(head + 1, lines.size()));
        if (!sameLine.isBlank()) {
            below.addFirst(Line.of(lines.get(head).number(), sameLine));
        }
        return new SpeakerNotes(BlockReader.blocks(below));
    }
}
