package org.lectern.parse.markdown.deckset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Slide;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.PartsBuilder;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.dialect.StyleBuilder;
import org.lectern.parse.markdown.scan.LineKind;

/// Reads the lines of one slide: commands, notes, columns, images.
final class DecksetSlide {

    private static final Pattern NOTE = Pattern.compile("\\s{0,3}\\^(?!\\[).*");
    private static final Pattern FIT = Pattern.compile("^(\\s{0,3}#{1,6})\\s*\\[fit]\\s*");

    private final Manuscript manuscript;
    private final PartsBuilder parts = new PartsBuilder();
    private final List<String> notes = new ArrayList<>();
    private final StyleBuilder style;
    private String buildLists;
    private int highlights;
    private boolean inNote;
    private boolean fitted;

    private DecksetSlide(Manuscript manuscript, Commands global) {
        this.manuscript = manuscript;
        this.style = DecksetStyle.of(global);
        this.buildLists = global.buildLists();
    }

    static SlideSource read(Manuscript manuscript, Piece piece, Commands global) {
        DecksetSlide slide = new DecksetSlide(manuscript, global);
        boolean comments = false;
        boolean seen = false;
        for (int line = piece.from(); line < piece.to(); line++) {
            LineKind kind = manuscript.structure().kind(line);
            comments |= kind == LineKind.COMMENT;
            seen |= kind != LineKind.COMMENT && kind != LineKind.BLANK;
            slide.line(line, kind);
        }
        SlideSource source = slide.source(piece).withHidden(comments && !seen);
        // rule: [fit] makes a heading as large as fits: it says something, and announces no part
        return slide.fitted ? source.withKind(Slide.Kind.CONTENT) : source;
    }

    private SlideSource source(Piece piece) {
        // rule (Deckset, Controlling Line Breaks): a new line in a paragraph is a new line on the slide
        BlockRules rules = BlockRules.PLAIN
                .with(BlockRules.Option.HARD_BREAKS, BlockRules.Option.EMOJI_NAMES)
                .withComments(CommentRule.nothing())
                .with(BlockRules.Option.INCREMENTAL, Commands.isOn(buildLists))
                .with(BlockRules.Option.FIRST_SHOWN, Commands.isNotFirst(buildLists));
        return SlideSource.of(parts.parts(), rules, piece.boundary(), manuscript.span(piece.from(), piece.to()))
                .withNotes(
                        notes.isEmpty()
                                ? List.of()
                                : List.of(String.join("\n", notes).strip()))
                .withSteps(Math.max(0, highlights - 1))
                .withStyle(style.style());
    }

    private void line(int line, LineKind kind) {
        String text = manuscript.lines().get(line);
        if (kind.isCode() && !inNote) {
            parts.line(line, text);
        } else if (text.isBlank()) {
            endNote();
            parts.line(line, "");
        } else if (inNote || NOTE.matcher(text).matches()) {
            note(text);
            parts.line(line, "");
        } else {
            visible(line, text);
        }
    }

    private void endNote() {
        if (inNote) {
            notes.add("");
        }
        inNote = false;
    }

    // rule: a paragraph that begins with ^ is a presenter note
    private void note(String text) {
        inNote = true;
        notes.add(NOTE.matcher(text).matches() ? text.strip().substring(1).strip() : text);
    }

    private void visible(int line, String text) {
        Optional<Map.Entry<String, String>> command = Commands.onSlide(text);
        if (command.isPresent()) {
            parts.line(line, "");
            obey(command.get().getKey(), command.get().getValue());
            return;
        }
        Optional<Part> pictures = Images.of(text);
        if (pictures.isPresent()) {
            parts.part(pictures.get());
        } else {
            Matcher heading = FIT.matcher(text);
            fitted |= heading.find();
            parts.line(line, Images.described(heading.replaceFirst("$1 ")));
        }
    }

    private void obey(String command, String value) {
        switch (command) {
            case "column" -> parts.column(1);
            case "end-columns" -> parts.endColumns();
            case "build-lists" -> buildLists = value;
            // rule: several [.code-highlight: …] are shown one after the other
            case "code-highlight" -> highlights++;
            default -> DecksetStyle.obey(style, command, value);
        }
    }
}
