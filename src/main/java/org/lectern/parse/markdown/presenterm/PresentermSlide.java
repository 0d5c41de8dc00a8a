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
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.dialect.StyleBuilder;

/// Makes a slide of some lines and the commands between them.
final class PresentermSlide {

    static final BlockRules RULES = BlockRules.PLAIN
            .withComments(CommentRule.nothing())
            .with(BlockRules.Option.CODE_STEPS, BlockRules.Option.PAUSING_LISTS, BlockRules.Option.SINGLE_TILDES);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Manuscript manuscript;
    private final CommandReader commands;
    private final ColumnLayout layout = new ColumnLayout();
    private final List<String> notes = new ArrayList<>();
    private final StyleBuilder style = new StyleBuilder();
    private boolean skipped;

    private PresentermSlide(Manuscript manuscript, CommandReader commands) {
        this.manuscript = manuscript;
        this.commands = commands;
    }

    static SlideSource of(Manuscript manuscript, Options options, Piece piece) {
        PresentermSlide slide = new PresentermSlide(manuscript, CommandReader.of(options));
        slide.read(piece.from(), piece.to());
        BlockRules rules = RULES.with(BlockRules.Option.INCREMENTAL, options.isOn("incremental_lists"));
        return SlideSource.of(slide.layout.parts(), rules, piece.boundary(), manuscript.span(piece.from(), piece.to()))
                .withNotes(slide.notes)
                .withHidden(slide.skipped)
                .withStyle(slide.style.style());
    }

    private void read(int from, int to) {
        int start = from;
        for (Comment comment : Comment.in(manuscript, from, to)) {
            layout.add(manuscript.text(start, comment.from()));
            commands.command(comment).ifPresent(command -> obey(command.name(), command.value()));
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
            case "speaker_note" -> notes.add(value);
            // rule: a slide with skip_slide is left out of the presentation
            case "skip_slide" -> skipped = true;
            // rule: what follows is aligned so, up to the next such command; here it is the whole slide
            case "alignment" -> align(value);
            case "jump_to_middle" -> style.middle();
            case "no_footer" -> style.footer("").numbered(false);
            // a file that is here stands in the place of its comment already
            case "include" -> layout.add(new Part.Ready(List.of(new Block.Neutral("file " + value, ""))));
            default -> {}
        }
    }

    private void align(String value) {
        if (value.equals("center")) {
            style.centred();
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
}
