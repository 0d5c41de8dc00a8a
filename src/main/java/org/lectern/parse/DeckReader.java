package org.lectern.parse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.format.FormatDetector;
import org.lectern.source.Source;
import org.lectern.source.SourceReader;
import org.lectern.source.SourceText;
import org.lectern.source.Unreadable;

/// Runs the stages of reading in their order: source, format, parse, what lies beside, facts.
public final class DeckReader {

    private final SourceReader sources;
    private final FormatDetector detector;
    private final List<DeckParser> parsers;
    private final FactFinder facts;
    private final Sidecar.Finder sidecars;

    /// @param parsers together they read every {@link Format}
    public DeckReader(
            SourceReader sources,
            FormatDetector detector,
            List<DeckParser> parsers,
            FactFinder facts,
            Sidecar.Finder sidecars) {
        this.sources = sources;
        this.detector = detector;
        this.parsers = List.copyOf(parsers);
        this.facts = facts;
        this.sidecars = sidecars;
    }

    /// Reads a file as what it looks like.
    public Reading read(Path file) {
        return read(file, Optional.empty());
    }

    /// Reads a file, as the chosen format if there is one.
    public Reading read(Path file, Optional<Format> chosen) {
        Source source = sources.read(file);
        return switch (source) {
            case Unreadable why -> new Reading.Failed(why);
            case SourceText text -> read(text, chosen.map(Detection::chosen).orElseGet(() -> detector.detect(text)));
        };
    }

    private Reading read(SourceText text, Detection detection) {
        ParseResult result = parserOf(detection.format()).parse(text, detection);
        Sidecar sidecar = sidecars.beside(text.name());
        return new Reading.Read(
                text.name(),
                text.charset(),
                detection.format(),
                Math.min(detection.certainty(), result.certainty()),
                joined(detection.evidence(), result.evidence()),
                facts.withFacts(sidecar.on(result.deck())),
                joined(joined(text.problems(), result.problems()), sidecar.said(result.deck())),
                sidecar.times());
    }

    private DeckParser parserOf(Format format) {
        return parsers.stream()
                .filter(parser -> parser.formats().contains(format))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no reader was wired for " + format));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
