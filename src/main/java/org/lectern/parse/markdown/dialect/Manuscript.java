package org.lectern.parse.markdown.dialect;

import org.lectern.deck.About;
import org.lectern.deck.SourceSpan;
import org.lectern.format.Format;
import org.lectern.frontmatter.FrontMatter;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.scan.Lines;
import org.lectern.parse.markdown.scan.Structure;
import org.lectern.parse.meta.AboutReader;
import org.lectern.source.Neighbours;

/// A text before it is split, and what is known of it already.
///
/// @param name the file as it was named by the one who asked
/// @param structure of the lines below the front matter
/// @param neighbours reads other files of the deck's folder
/// @param origins where the lines come from, when files were put into the text
public record Manuscript(
        String name,
        Format format,
        Lines lines,
        FrontMatter frontMatter,
        Structure structure,
        Neighbours neighbours,
        Origins origins) {

    /// Takes a first look at a text.
    public static Manuscript of(String name, Format format, String text, Neighbours neighbours) {
        Lines lines = Lines.of(text);
        FrontMatter frontMatter = FrontMatter.of(text);
        return new Manuscript(
                name,
                format,
                lines,
                frontMatter,
                Structure.of(lines, frontMatter.lastLine()),
                neighbours,
                Origins.SAME);
    }

    /// The first line below the front matter, from 0.
    public int bodyStart() {
        return Math.min(frontMatter.lastLine(), lines.count());
    }

    /// The same text, of which the front matter ends before this line, from 0, whatever it looks like.
    public Manuscript from(int line) {
        return line == bodyStart()
                ? this
                : new Manuscript(name, format, lines, frontMatter, Structure.of(lines, line), neighbours, origins);
    }

    /// The same file with another text, of whose lines it is known where in the file they come from.
    public Manuscript with(String text, Origins known) {
        Lines other = Lines.of(text);
        return new Manuscript(name, format, other, frontMatter, Structure.of(other, bodyStart()), neighbours, known);
    }

    /// What the front matter says of the deck.
    public About about() {
        return AboutReader.of(frontMatter);
    }

    /// Lines as Markdown, given from 0 and the last one exclusive.
    public Part text(int from, int to) {
        return new Part.Text(lines.between(from, to), origins.line(from) + 1);
    }

    /// Lines, given from 0 and the last one exclusive, as a span of the file.
    public SourceSpan span(int from, int to) {
        int first = Math.clamp(from + 1L, 1, lines.count());
        int last = Math.clamp(to, first, Math.max(first, lines.count()));
        return new SourceSpan(origins.line(first - 1) + 1, origins.line(last - 1) + 1);
    }

    /// A line, from 0, as people name it.
    public static String named(int line) {
        return "line " + (line + 1);
    }
}
