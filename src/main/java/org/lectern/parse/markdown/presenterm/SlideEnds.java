package org.lectern.parse.markdown.presenterm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.parse.markdown.dialect.Comment;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.scan.HeadingLine;
import org.lectern.parse.markdown.scan.LineKind;

/// Finds where slides end.
final class SlideEnds {

    private final Manuscript manuscript;
    private final Options options;
    private final List<Cut> cuts = new ArrayList<>();

    private SlideEnds(Manuscript manuscript, Options options) {
        this.manuscript = manuscript;
        this.options = options;
    }

    /// Where a slide ends.
    ///
    /// @param end the line after its last one
    /// @param next the first line of the slide that follows
    private record Cut(int end, int next, String boundary) {}

    static List<Piece> pieces(Manuscript manuscript, Options options) {
        SlideEnds ends = new SlideEnds(manuscript, options);
        ends.comments(CommandReader.of(options));
        // rule: with the option end_slide_shorthand a thematic break ends a slide
        if (options.isOn("end_slide_shorthand")) {
            manuscript.structure().rules().forEach(rule -> ends.cut(rule, rule + 1, "a thematic break"));
        }
        ends.cuts.sort(Comparator.comparingInt(Cut::end));
        // rule: with the option implicit_slide_ends a slide's title ends the slide before
        if (options.isOn("implicit_slide_ends")) {
            ends.titles();
        }
        return ends.pieces();
    }

    private void comments(CommandReader commands) {
        int end = manuscript.lines().count();
        for (Comment comment : Comment.in(manuscript, manuscript.bodyStart(), end)) {
            if (commands.command(comment)
                    .filter(command -> command.name().equals("end_slide"))
                    .isPresent()) {
                cut(comment.from(), comment.to(), "end_slide");
            }
        }
    }

    private void cut(int end, int next, String what) {
        cuts.add(new Cut(
                end, next, what + " on " + Manuscript.named(manuscript.origins().line(end))));
    }

    private void titles() {
        for (HeadingLine heading : manuscript.structure().headings()) {
            int line = heading.line();
            int from = cuts.stream()
                    .filter(cut -> cut.next() <= line)
                    .mapToInt(Cut::next)
                    .max()
                    .orElse(manuscript.bodyStart());
            if (isTitle(heading) && !nothingBetween(from, line)) {
                cut(line, line, "a slide title");
            }
        }
        cuts.sort(Comparator.comparingInt(Cut::end));
    }

    // rule: a setext heading is a slide's title; with the option h1_slide_titles so is a heading of the first level
    private boolean isTitle(HeadingLine heading) {
        boolean underlined = manuscript.structure().kind(heading.end() - 1) == LineKind.UNDERLINE;
        return underlined || (heading.level() == 1 && options.isOn("h1_slide_titles"));
    }

    // rule: comments do not count as content
    private boolean nothingBetween(int from, int to) {
        for (int line = from; line < to; line++) {
            if (!manuscript.lines().blank(line) && manuscript.structure().kind(line) != LineKind.COMMENT) {
                return false;
            }
        }
        return true;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int from = manuscript.bodyStart();
        String boundary = "the text begins";
        for (Cut cut : cuts) {
            pieces.add(new Piece(from, cut.end(), boundary));
            from = cut.next();
            boundary = cut.boundary();
        }
        pieces.add(new Piece(from, manuscript.lines().count(), boundary));
        return pieces;
    }
}
