package org.lectern.parse.markdown.presenterm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Comment;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.SlideSource;

/// Makes a slide of some lines and the commands between them.
final class PresentermSlide {

    static final BlockRules RULES =
            BlockRules.PLAIN.withComments(CommentRule.nothing()).withCodeSteps();

    private static final Pattern COMMAND = Pattern.compile("([a-z_]+)(?:\\s*:\\s*(.*))?", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Manuscript manuscript;
    private final ColumnLayout layout = new ColumnLayout();
    private final List<String> notes = new ArrayList<>();
    private boolean skipped;

    private PresentermSlide(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static SlideSource of(Manuscript manuscript, int from, int to, String boundary) {
        PresentermSlide slide = new PresentermSlide(manuscript);
        slide.read(from, to);
        return SlideSource.of(slide.layout.parts(), RULES, boundary, manuscript.span(from, to))
                .withNotes(slide.notes)
                .withHidden(slide.skipped);
    }

    private void read(int from, int to) {
        int start = from;
        for (Comment comment : Comment.in(manuscript, from, to)) {
            layout.add(manuscript.text(start, comment.from()));
            Matcher command = COMMAND.matcher(comment.text());
            if (command.matches()) {
                obey(
                        command.group(1),
                        command.group(2) == null ? "" : command.group(2).strip());
            }
            start = comment.to();
        }
        layout.add(manuscript.text(start, Math.max(start, to)));
    }

    private void obey(String command, String value) {
        switch (command) {
            case "pause" -> layout.add(new Part.Pause());
            case "incremental_lists" -> layout.add(new Part.Incremental(value.equals("true")));
            case "column_layout" -> layout.open(weights(value));
            case "column" -> layout.column(value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0);
            case "reset_layout" -> layout.close();
            case "speaker_note" -> notes.add(note(value));
            // rule: a slide with skip_slide is left out of the presentation
            case "skip_slide" -> skipped = true;
            case "include" -> layout.add(new Part.Ready(List.of(new Block.Neutral("file " + value, ""))));
            default -> {}
        }
    }

    private static List<Double> weights(String value) {
        List<Double> weights = new ArrayList<>();
        Matcher number = NUMBER.matcher(value);
        while (number.find()) {
            weights.add(Math.max(1.0, Double.parseDouble(number.group())));
        }
        return weights;
    }

    // rule: a note of several lines is a YAML block, `speaker_note: |`
    private static String note(String value) {
        String text = value.startsWith("|") || value.startsWith(">") ? value.substring(1) : value;
        return text.stripIndent().strip();
    }
}
