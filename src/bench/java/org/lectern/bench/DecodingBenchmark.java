package org.lectern.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.lectern.source.FileSource;
import org.lectern.source.Source;
import org.lectern.source.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// Reading a file of about a megabyte whose charset nobody says, beside Java reading it in the charset that it is in.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DecodingBenchmark {

    private static final String LINE =
            "Für jeden Häfen gilt: der Strom kommt spät, und die Wärter prüfen es täglich.\n";

    @Param({"US-ASCII", "UTF-8", "UTF-16LE", "windows-1252"})
    public String charset;

    private final FileSource files = new FileSource();
    private Path file;

    @Setup
    public void write() throws IOException {
        String line = charset.equals("US-ASCII") ? LINE.replaceAll("[^ -~\n]", "e") : LINE;
        file = Files.createTempFile("lectern-bench", ".txt");
        Files.writeString(file, line.repeat(12_500), Charset.forName(charset));
        if (!(lectern() instanceof SourceText text) || !text.text().equals(bareJava())) {
            throw new IllegalStateException(
                    charset + " was read as " + lectern().name());
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Source lectern() {
        return files.read(file);
    }

    @Benchmark
    public String bareJava() throws IOException {
        return new String(Files.readAllBytes(file), Charset.forName(charset));
    }
}
