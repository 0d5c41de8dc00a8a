package org.lectern.parse.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.SpeakerNotes;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.ReviewComment;

/// Cuts speaker notes off a slide: everything from a line `Notes:` on.
///
/// rule: markitdown writes `### Notes:` below the text of a slide, and the notes to the end of the slide.
///
/// @param slide the lines above
/// @param notes what is said
record NotesSection(List<Line> slide, SpeakerNotes notes) {

    private static final Pattern HEAD = Pattern.compile(
            "^\\s*(?:#{1,6}\\s*)?[*_]{0,2}(?:(?:speaker|presenter|speaker's|presenter's)\\s+notes?|notes?(?:\\s+page)?|vortragsnotizen|sprechernotizen"
                    + "|notizen|notes de l['\u2019](?:orateur|intervenant)|commentaires|notas(?: del orador| do orador)?|note del relatore|notities"
                    + "|notatki|заметки|备注|備註|ノート|발표자 노트)[*_]{0,2}\\s*[:\uff1a][*_]{0,2}\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
            Matcher head = HEAD.matcher(
                    lines.get(i).text().length() > 2_000 ? "" : lines.get(i).text());
            if (head.matches()) {
                return new NotesSection(lines.subList(0, i), notes(lines, i, head.group(1)));
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
