package org.lectern.bench;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.format.Formats;
import org.lectern.parse.DeckParser;
import org.lectern.parse.ParseResult;
import org.lectern.parse.markdown.MarkdownParser;
import org.lectern.parse.text.TextExportParser;
import org.lectern.source.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Detecting the format of a deck of 200 slides and reading it, beside a bare parse by flexmark of the same text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

    @Param({
        "MARP",
        "REVEAL",
        "REMARK",
        "DECKSET",
        "IA_PRESENTER",
        "SLIDEV",
        "PRESENTERM",
        "SLIDES",
        "PATAT",
        "PANDOC",
        "LOOKATME",
        "MDP",
        "OBSIDIAN",
        "GO_PRESENT",
        "MARKDOWN",
        "TEXT_EXPORT",
        "PAGE_TEXT"
    })
    public Format format;

    private final Formats formats = new Formats();
    private final Parser flexmark = Parser.builder().build();
    private SourceText text;
    private Detection detection;
    private DeckParser parser;

    @Setup
    public void write() {
        text = SampleDeck.of(format).text();
        detection = formats.detect(text);
        parser = List.of(new MarkdownParser(), new TextExportParser()).stream()
                .filter(one -> one.formats().contains(format))
                .findFirst()
                .orElseThrow();
        int slides = read().deck().slides().size();
        if (detection.format() != format || slides < SampleDeck.SLIDES) {
            throw new IllegalStateException(format + " was taken for " + detection + ", with " + slides + " slides");
        }
    }

    @Benchmark
    public Detection detect() {
        return formats.detect(text);
    }

    @Benchmark
    public ParseResult read() {
        return parser.parse(text, detection);
    }

    @Benchmark
    public Document bareFlexmark() {
        return flexmark.parse(text.text());
    }
}
