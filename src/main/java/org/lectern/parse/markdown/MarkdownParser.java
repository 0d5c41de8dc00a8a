package org.lectern.parse.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.deck.About;
import org.lectern.deck.Deck;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.parse.DeckParser;
import org.lectern.parse.Numbering;
import org.lectern.parse.ParseResult;
import org.lectern.parse.markdown.content.MarkdownReader;
import org.lectern.parse.markdown.content.References;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.source.Neighbours;
import org.lectern.source.SourceText;

/// Reads every format that is written in Markdown.
public final class MarkdownParser implements DeckParser {

    /// How many slides of a file are read.
    static final int MAX_SLIDES = 25_000;

    private final Map<Format, Dialect> dialects = new EnumMap<>(Format.class);
    private final Neighbours neighbours;

    /// A parser for decks that stand alone: slides taken from other files stay out.
    public MarkdownParser() {
        this(Neighbours.none());
    }

    /// @param neighbours reads files of a deck's own folder
    public MarkdownParser(Neighbours neighbours) {
        this.neighbours = neighbours;
        Dialects.all().forEach(dialect -> dialect.formats().forEach(format -> dialects.put(format, dialect)));
    }

    @Override
    public Set<Format> formats() {
        return Set.copyOf(dialects.keySet());
    }

    @Override
    public ParseResult parse(SourceText source, Detection detection) {
        Dialect dialect = dialects.getOrDefault(detection.format(), Dialects.PLAIN);
        Manuscript manuscript = Manuscript.of(source.name(), detection.format(), source.text(), neighbours);
        Script script = bounded(dialect.split(manuscript));
        MarkdownReader reader = new MarkdownReader(References.of(manuscript.structure()));
        List<Read> read = script.slides().parallelStream()
                .map(slide -> Read.of(slide, reader))
                .toList();
        List<Slide> slides = Numbering.number(read.stream().map(Read::draft).toList());
        return new ParseResult(
                Deck.of(about(script, slides), slides),
                script.certainty(),
                script.evidence(),
                problems(manuscript, script, read));
    }

    private static Script bounded(Script script) {
        if (script.slides().size() <= MAX_SLIDES) {
            return script;
        }
        List<Problem> problems = new ArrayList<>(script.problems());
        problems.add(Problem.warning(
                "slides",
                "The file has " + script.slides().size() + " slides, of which the first " + MAX_SLIDES
                        + " are read. Split the file into several.",
                script.slides().get(MAX_SLIDES).span()));
        return new Script(
                script.slides().subList(0, MAX_SLIDES),
                script.about(),
                script.certainty(),
                script.evidence(),
                problems);
    }

    private static About about(Script script, List<Slide> slides) {
        return slides.stream()
                .filter(slide -> !slide.hidden() && !slide.title().isEmpty())
                .findFirst()
                .map(slide -> script.about().orTitle(slide.titleText()))
                .orElse(script.about());
    }

    private static List<Problem> problems(Manuscript manuscript, Script script, List<Read> read) {
        List<Problem> problems = new ArrayList<>(manuscript.frontMatter().problems());
        problems.addAll(script.problems());
        read.forEach(slide -> problems.addAll(slide.problems()));
        return problems;
    }
}
