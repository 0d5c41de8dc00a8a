package org.lectern.parse.markdown.slidev;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.deck.Problem;
import org.lectern.deck.SourceSpan;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.scan.Lines;

/// Puts the slides of another file in the place of a slide with `src`. Only files in the deck's own folder are read.
final class Imports {

    /// How deep a file may take slides from a file that takes slides from a file.
    static final int MAX_DEPTH = 8;

    /// How many slides may be imported in all.
    static final int MAX_SLIDES = 5_000;

    private final Manuscript manuscript;
    private final List<Problem> problems;
    private final Set<String> open = new LinkedHashSet<>();
    private int imported;

    Imports(Manuscript manuscript, List<Problem> problems) {
        this.manuscript = manuscript;
        this.problems = problems;
    }

    List<SlideSource> slides(RawSlide raw) {
        SourceSpan span = manuscript.span(raw.start(), raw.end());
        return slides(raw, manuscript.lines(), span, "");
    }

    private List<SlideSource> slides(RawSlide raw, Lines lines, SourceSpan span, String folder) {
        String src = raw.setting("src");
        if (src.isEmpty()) {
            return List.of(slide(raw, lines, span));
        }
        String path = resolved(folder, src);
        Optional<String> text =
                mayOpen(path) ? manuscript.neighbours().text(manuscript.name(), path) : Optional.empty();
        if (text.isEmpty()) {
            problems.add(Problem.warning("src", message(path), span));
            return List.of(SlidevSlide.missing(raw, span, src));
        }
        return imported(
                raw, Lines.of(text.get()), span, path, src.contains("#") ? src.substring(src.indexOf('#') + 1) : "");
    }

    private SlideSource slide(RawSlide raw, Lines lines, SourceSpan span) {
        Interpolations shown = Interpolations.taken(SlidevSlide.shown(raw, lines));
        shown.first().ifPresent(found -> {
            SourceSpan place = open.isEmpty() ? SourceSpan.line(raw.content() + found.line() + 1) : span;
            problems.add(Problem.info("expression", leftOut(found.written()), place));
        });
        return SlidevSlide.of(raw, lines, span, shown, new Snippets(manuscript));
    }

    private static String leftOut(String expression) {
        return "Only Slidev can work out " + expression
                + ", so it is left out. Write in its place what the audience should read.";
    }

    private boolean mayOpen(String path) {
        return !open.contains(path) && open.size() < MAX_DEPTH && imported < MAX_SLIDES;
    }

    private List<SlideSource> imported(RawSlide raw, Lines lines, SourceSpan span, String path, String range) {
        open.add(path);
        List<SlideSource> slides = new ArrayList<>();
        List<RawSlide> all = SlidevSplit.of(lines);
        for (int i = 0; i < all.size() && imported < MAX_SLIDES; i++) {
            if (SlideRange.holds(range, i + 1)) {
                imported++;
                slides.addAll(slides(all.get(i), lines, span, folderOf(path)));
            }
        }
        open.remove(path);
        return raw.isHidden()
                ? slides.stream().map(slide -> slide.withHidden(true)).toList()
                : slides;
    }

    private String message(String path) {
        return open.contains(path)
                ? "The slides of " + path
                        + " take their slides from each other in a circle. Remove one of the src lines."
                : "The slides of " + path + " are not here. Put that file into the folder of this deck.";
    }

    private static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash + 1);
    }

    // rule: src is relative to its file, and absolute from the deck's folder; #2-4 behind it chooses slides
    private static String resolved(String folder, String src) {
        String path = src.replaceFirst("#.*$", "").replace('\\', '/');
        return path.startsWith("/") ? path.substring(1) : folder + path.replaceFirst("^\\./", "");
    }
}
