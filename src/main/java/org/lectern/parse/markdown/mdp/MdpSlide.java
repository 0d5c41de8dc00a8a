package org.lectern.parse.markdown.mdp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.SlideStyle;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.PartsBuilder;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.dialect.StyleBuilder;

/// Reads the lines of one slide: stops and centred lines. A terminal shows each line as a line.
final class MdpSlide {

    private static final BlockRules RULES =
            BlockRules.PLAIN.withComments(CommentRule.nothing()).with(BlockRules.Option.HARD_BREAKS);
    private static final Pattern CENTRED = Pattern.compile("(\\s*)->\\s(.*?)(?:\\s<-)?\\s*");

    private MdpSlide() {}

    static SlideSource read(Manuscript manuscript, Piece piece) {
        PartsBuilder parts = new PartsBuilder();
        boolean beside = false;
        for (int line = piece.from(); line < piece.to(); line++) {
            String text = manuscript.lines().get(line);
            boolean code = manuscript.structure().kind(line).isCode();
            // rule: <br> or ^ at the beginning of a line stops there
            if (!code && isStop(text.stripLeading())) {
                parts.part(new Part.Pause());
            } else {
                Matcher centred = CENTRED.matcher(text);
                beside |= !text.isBlank() && !(centred.matches() && !code);
                parts.line(line, !code && centred.matches() ? centred.group(1) + centred.group(2) : text);
            }
        }
        // rule: -> <- centres a line; a slide that has no others is centred
        SlideStyle style =
                beside ? SlideStyle.NONE : new StyleBuilder().centred().style();
        return SlideSource.of(parts.parts(), RULES, piece.boundary(), manuscript.span(piece.from(), piece.to()))
                .withStyle(style);
    }

    private static boolean isStop(String text) {
        return text.startsWith("<br>") || text.startsWith("<BR>") || text.startsWith("^");
    }
}
