package org.lectern.parse.markdown.plain;

import java.util.List;
import org.lectern.format.Evidence;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.PartsBuilder;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.scan.LineKind;
import org.lectern.parse.meta.AboutReader;

/// A page of a course that mdBook publishes.
///
/// rule (mdbook-course): each page is a slide, `minutes` in its front matter its length, `details` its speaker notes.
/// Elsewhere `details` is text that readers may unfold.
final class CoursePage {

    private static final double CERTAINTY = 0.9;

    private CoursePage() {}

    static boolean is(Manuscript manuscript) {
        return manuscript
                .frontMatter()
                .text("minutes")
                .filter(minutes -> minutes.matches("\\d{1,3}"))
                .isPresent();
    }

    static Script read(Manuscript manuscript) {
        Details details = Details.of(manuscript);
        PartsBuilder parts = new PartsBuilder();
        boolean rust = false;
        for (int line = manuscript.bodyStart(); line < manuscript.lines().count(); line++) {
            String text = manuscript.lines().get(line);
            if (manuscript.structure().kind(line) == LineKind.FENCE) {
                rust = text.contains("```rust");
            }
            if (!(rust && isHidden(text))) {
                parts.line(line, details.hold(line) ? "" : text);
            }
        }
        SlideSource slide = SlideSource.of(
                        parts.parts(),
                        BlockRules.PLAIN,
                        "a page of a course is a slide",
                        manuscript.span(0, manuscript.lines().count()))
                .withNotes(details.notes());
        return new Script(
                List.of(slide),
                AboutReader.of(manuscript.frontMatter()),
                CERTAINTY,
                List.of(new Evidence("front matter tells minutes: the page is a slide of a course", CERTAINTY)),
                List.of());
    }

    // rule (mdBook): lines of Rust code that begin with # and a space are hidden
    private static boolean isHidden(String code) {
        return code.strip().equals("#") || code.stripLeading().startsWith("# ");
    }
}
