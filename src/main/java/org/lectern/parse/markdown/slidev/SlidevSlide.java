package org.lectern.parse.markdown.slidev;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.SourceSpan;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.content.PictureRules;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.scan.Lines;

/// Makes a slide of what Slidev cut out.
final class SlidevSlide {

    // rule: files of the folder `public` are served at the root
    static final PictureRules PICTURES = new PictureRules(false, "public");

    // rule: only the last comment is a note, and only if it ends the slide; the others are for nobody
    private static final BlockRules RULES = BlockRules.PLAIN
            .withComments(CommentRule.nothing())
            .with(BlockRules.Option.CODE_STEPS)
            .withElements(new ClickElements())
            .withPictures(PICTURES);
    private static final Pattern COMMENT = Pattern.compile("<!--([\\s\\S]*?)-->");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private SlidevSlide() {}

    /// The text of a slide without its note.
    static String shown(RawSlide raw, Lines lines) {
        String text = lines.between(raw.content(), raw.end());
        int note = noteStart(text);
        return note < 0 ? text : text.substring(0, note);
    }

    /// @param shown the text of the slide without its note
    static SlideSource of(RawSlide raw, Lines lines, SourceSpan span, Interpolations shown, Snippets snippets) {
        String visible = snippets.put(shown.text());
        String listed = shown.first().isEmpty() ? visible : snippets.put(shown.written());
        List<Part> parts = Layout.parts(raw, Clicks.parts(visible, raw.content() + 1));
        SlideSource slide = SlideSource.of(parts, RULES, boundary(raw), span)
                .withHidden(raw.isHidden())
                .withName(title(raw))
                .withListed(SlidevTitle.of(title(raw), listed))
                .withStyle(Look.style(raw));
        slide = Look.kind(raw).map(slide::withKind).orElse(slide);
        Matcher clicks = NUMBER.matcher(raw.setting("clicks"));
        slide = clicks.matches() ? slide.withSteps(Integer.parseInt(clicks.group())) : slide;
        String note = lines.between(raw.content(), raw.end())
                .substring(shown.written().length());
        return note.isEmpty() ? slide : slide.withNotes(List.of(inside(note)));
    }

    /// A slide that should have come from a file that is not there.
    static SlideSource missing(RawSlide raw, SourceSpan span, String src) {
        List<Part> parts = List.of(new Part.Ready(List.of(new Block.Neutral("slides from " + src, ""))));
        return SlideSource.of(parts, RULES, boundary(raw), span)
                .withHidden(raw.isHidden())
                .withName(title(raw));
    }

    private static String boundary(RawSlide raw) {
        return raw.start() == 0
                ? "the text begins"
                : "a line of --- on " + Manuscript.named(raw.content() > raw.start() ? raw.start() : raw.start() - 1);
    }

    // rule: a slide's title, in overviews and menus, is what `title` or `name` says
    private static String title(RawSlide raw) {
        return raw.setting("title").isEmpty() ? raw.setting("name") : raw.setting("title");
    }

    private static int noteStart(String text) {
        int start = -1;
        int end = -1;
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            start = comment.start();
            end = comment.end();
        }
        return start >= 0 && text.substring(end).isBlank() ? start : -1;
    }

    private static String inside(String comment) {
        String stripped = comment.strip();
        return stripped.substring(4, stripped.length() - 3).strip();
    }
}
