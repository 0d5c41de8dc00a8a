package org.lectern.parse.markdown.mdp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.PartsBuilder;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.SlideSource;

/// Reads the lines of one slide: stops and centred lines. A terminal shows each line as a line.
final class MdpSlide {

    private static final BlockRules RULES =
            BlockRules.PLAIN.withComments(CommentRule.nothing()).with(BlockRules.Option.HARD_BREAKS);
    private static final Pattern CENTRED = Pattern.compile("(\\s*)->\\s(.*?)(?:\\s<-)?\\s*");

    private MdpSlide() {}

    static SlideSource read(Manuscript manuscript, Piece piece) {
        PartsBuilder parts = new PartsBuilder();
        for (int line = piece.from(); line < piece.to(); line++) {
            String text = manuscript.lines().get(line);
            boolean code = manuscript.structure().kind(line).isCode();
            // rule: <br> or ^ at the beginning of a line stops there
            if (!code && isStop(text.stripLeading())) {
                parts.part(new Part.Pause());
            } else {
                Matcher centred = CENTRED.matcher(text);
                parts.line(line, !code && centred.matches() ? centred.group(1) + centred.group(2) : text);
            }
        }
        return SlideSource.of(parts.parts(), RULES, piece.boundary(), manuscript.span(piece.from(), piece.to()));
    }

    private static boolean isStop(String text) {
        return text.startsWith("<br>") || text.startsWith("<BR>") || text.startsWith("^");
    }
}
