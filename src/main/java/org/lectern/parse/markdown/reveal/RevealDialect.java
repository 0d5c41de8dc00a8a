package org.lectern.parse.markdown.reveal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Problem;
import org.lectern.deck.SourceSpan;
import org.lectern.format.Evidence;
import org.lectern.format.Format;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;

/// Reads decks for reveal.js, reveal-md and Obsidian Advanced Slides by the rules of reveal.js's Markdown plugin. The
/// slides of a stack come one after the other.
public final class RevealDialect implements Dialect {

    private static final BlockRules REVEAL = BlockRules.PLAIN
            .withComments(new RevealComments())
            .withElements(new FragmentElements())
            .with(BlockRules.Option.ORDERED_STEPS, BlockRules.Option.CODE_STEPS);
    // rule (Advanced Slides): items of lists marked with + or ) are fragments
    private static final BlockRules OBSIDIAN =
            REVEAL.withSteppedMarkers("+)").with(BlockRules.Option.HARD_BREAKS, BlockRules.Option.EMOJI_NAMES);
    private static final Pattern ASIDE =
            Pattern.compile("(?is)<aside\\s[^>]{0,200}?class\\s*=\\s*[\"'][^\"']*\\bnotes\\b[^>]*>(.*?)</aside>");

    @Override
    public Set<Format> formats() {
        return Set.of(Format.REVEAL, Format.OBSIDIAN);
    }

    @Override
    public Script split(Manuscript manuscript) {
        boolean obsidian = manuscript.format() == Format.OBSIDIAN;
        Separators separators = Separators.of(manuscript, obsidian);
        BlockRules rules = obsidian ? OBSIDIAN : REVEAL;
        try {
            List<SlideSource> page = HtmlPage.slides(manuscript, rules);
            if (!page.isEmpty()) {
                return Script.marked(page, manuscript.about(), "slides are the sections of a page");
            }
            List<SlideSource> slides = new RevealSplit(manuscript, separators).slides(rules);
            return Script.marked(slides, manuscript.about(), separators.evidence());
        } catch (BoundedText.TooCostly e) {
            return whole(manuscript, rules);
        }
    }

    private static Script whole(Manuscript manuscript, BlockRules rules) {
        SourceSpan span =
                manuscript.span(manuscript.bodyStart(), manuscript.lines().count());
        Part text = manuscript.text(manuscript.bodyStart(), manuscript.lines().count());
        Problem problem = Problem.warning(
                "separator",
                "The separator in the front matter takes too long to look for, so the text is one slide. Use a simpler one.",
                SourceSpan.line(1));
        return new Script(
                List.of(SlideSource.of(List.of(text), rules, "the text begins", span)),
                manuscript.about(),
                0.1,
                List.of(new Evidence("the separators could not be used", 0.1)),
                List.of(problem));
    }

    /// The text of a slide without its notes, and the notes.
    static List<String> withoutNotes(String text, Pattern separator) {
        List<String> notes = new ArrayList<>();
        StringBuilder visible = new StringBuilder();
        Matcher aside = ASIDE.matcher(text);
        while (aside.find()) {
            notes.add(aside.group(1).strip());
            aside.appendReplacement(visible, "");
        }
        aside.appendTail(visible);
        Matcher mark = separator.matcher(new BoundedText(visible.toString()));
        if (mark.find()) {
            notes.add(visible.substring(mark.end()).strip());
            visible.setLength(mark.start());
        }
        notes.addFirst(visible.toString());
        return notes;
    }
}
