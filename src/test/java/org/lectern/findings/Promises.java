package org.lectern.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.lectern.cli.Answer;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.format.Format;
import org.lectern.parse.DeckReader;
import org.lectern.parse.Reading;
import org.lectern.source.FileSource;
import org.lectern.source.Source;
import org.lectern.source.SourceText;
import org.lectern.ui.app.Wiring;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file as what it looks like and as other formats, and throws when a promise is broken.
public final class Promises {

    private static final JsonMapper JSON = new JsonMapper();

    private final DeckReader decks = Wiring.decks();
    private final Path file;

    /// @param file where the bytes are put to be read
    public Promises(Path file) {
        this.file = file;
    }

    /// Checks all promises on a file with these bytes.
    ///
    /// @param formats to read it as, besides what it looks like
    public void check(byte[] bytes, Collection<Format> formats) {
        Source source = written(bytes);
        Reading reading = decks.read(file);
        answersInJson(reading);
        if (!(source instanceof SourceText text) || !(reading instanceof Reading.Read read)) {
            Broken.unless(reading instanceof Reading.Failed, "a file that is no text is read by nobody");
            return;
        }
        Broken.unless(read.equals(decks.read(file)), "reading twice gives the same");
        for (Format format : formats) {
            if (decks.read(file, Optional.of(format)) instanceof Reading.Read chosen) {
                keeps(text, chosen);
            }
        }
        keeps(text, read);
        lineEndsDoNotMatter(text, read);
    }

    private Source written(byte[] bytes) {
        try {
            Files.write(file, bytes);
            return new FileSource().read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keeps(SourceText text, Reading.Read read) {
        answersInJson(read);
        Answer.text(file.toString(), read)
                .forEach(line -> Broken.unless(
                        line.indexOf('\n') < 0, "%s: a line of the report is one line: %s", read.format(), line));
        Broken.unless(
                read.certainty() >= 0 && read.certainty() <= 1, "%s: certainty %s", read.format(), read.certainty());
        DeckPromises.check(text, read);
        WordPromises.check(text, read);
        read.problems().forEach(problem -> isSaid(text, problem, read.format()));
    }

    private static void isSaid(SourceText text, Problem problem, Format format) {
        Broken.unless(!problem.message().isBlank(), "%s: a problem is a sentence", format);
        problem.span()
                .ifPresent(span -> Broken.unless(
                        span.lastLine() <= text.lines().size(), "%s: a problem is in the file: %s", format, problem));
    }

    private void answersInJson(Reading reading) {
        String answer = Answer.json(file.toString(), reading);
        Broken.unless(answer.lines().count() == 1, "the answer is one line");
        JsonNode json = JSON.readTree(answer);
        Broken.unless(json.isObject(), "the answer is an object");
        if (reading instanceof Reading.Read read) {
            Broken.unless(json.get("slides").size() == read.deck().slides().size(), "the answer has all slides");
        }
    }

    /// The same text with other line ends is the same deck.
    private void lineEndsDoNotMatter(SourceText text, Reading.Read read) {
        boolean exact = text.charset().equals(StandardCharsets.UTF_8)
                && text.problems().isEmpty()
                && text.text().indexOf('\0') < 0;
        if (!exact) {
            return;
        }
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            written(text.text().replace("\n", end).getBytes(StandardCharsets.UTF_8));
            Broken.unless(
                    decks.read(file) instanceof Reading.Read other && sameSlides(other, read),
                    "%s: lines that end otherwise make the same slides (%s)",
                    read.format(),
                    end.replace("\r", "CR ").replace("\n", "LF"));
        }
    }

    private static boolean sameSlides(Reading.Read other, Reading.Read read) {
        return other.format() == read.format()
                && other.deck().slides().equals(read.deck().slides())
                && other.deck().sessions().equals(read.deck().sessions());
    }

    /// The words that the presenter has of a slide.
    static String words(Slide slide) {
        return slide.listedTitle() + "\n" + slide.titleText() + "\n" + slide.text() + "\n"
                + slide.notes().text();
    }
}
