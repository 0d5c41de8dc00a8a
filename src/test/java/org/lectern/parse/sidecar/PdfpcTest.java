package org.lectern.parse.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Problem;
import org.lectern.deck.Problem.Severity;
import org.lectern.deck.Slide;
import org.lectern.parse.Reading;
import org.lectern.parse.Times;
import org.lectern.ui.app.Wiring;

/// A deck of three shown slides and a hidden one, the first with notes, and a file of pdfpc beside it.
class PdfpcTest {

    @TempDir
    private Path folder;

    private Path deck;

    @BeforeEach
    void writeADeck() throws IOException {
        deck = Files.writeString(folder.resolve("talk.md"), """
                ---
                marp: true
                ---

                # Sourdough

                <!-- Hold up the jar. -->

                ---

                # Flour

                ---

                # Salt
                """);
    }

    @Test
    void sectionsGiveTimesAndNotes() throws IOException {
        assertThat(read().times()).isEqualTo(Times.NONE);
        Reading.Read read = with("""
                        [file]
                        talk.pdf
                        [duration]
                        25
                        [last_minutes]
                        3
                        [end_user_slide]
                        2
                        [notes]
                        ### 1
                        Not this one.
                        ### 2
                        Strong \\[white\\] flour,
                        no \\# bran.
                        """);

        assertThat(read.times().length()).contains(Duration.ofMinutes(25));
        assertThat(read.times().lastMinutes()).contains(Duration.ofMinutes(3));
        assertThat(read.times().lastSlide()).contains(2);
        assertThat(notes(read)).containsExactly("Hold up the jar.", "Strong [white] flour,\nno # bran.", "");
        assertThat(said(read))
                .containsExactly(
                        "talk.pdfpc beside the deck was read too. It has a length of 25 min, notes for 1 slide.");
    }

    @Test
    void jsonGivesTimesAndNotes() throws IOException {
        Reading.Read read = with("""
                        {"pdfpcFormat": 2, "duration": 25, "lastMinutes": 3, "endSlide": 1, "disableMarkdown": false,
                         "pages": [
                           {"idx": 0, "label": "1", "overlay": 0, "note": "Not this one."},
                           {"idx": 1, "label": "2", "overlay": 0, "note": "Strong *white* flour."},
                           {"idx": 2, "label": "2", "overlay": 1, "note": "Strong *white* flour."},
                           {"idx": 3, "label": "2", "overlay": 2, "note": "No bran."},
                           {"idx": 4, "label": "3", "overlay": 0, "forcedOverlay": true}
                         ]}
                        """);

        assertThat(read.times().length()).contains(Duration.ofMinutes(25));
        assertThat(read.times().lastMinutes()).contains(Duration.ofMinutes(3));
        assertThat(read.times().lastSlide()).contains(2);
        assertThat(notes(read)).containsExactly("Hold up the jar.", "Strong white flour.\n\nNo bran.", "");
    }

    @Test
    void aPageWithoutALabelIsCountedByItsIndex() throws IOException {
        Reading.Read read = with("{\"pdfpcFormat\":1,\"pages\":[{\"idx\":2,\"label\":\"iii\",\"note\":\"A pinch.\"}]}");

        assertThat(notes(read)).containsExactly("Hold up the jar.", "", "A pinch.");
    }

    @Test
    void notesThatAreNoMarkdownStayAsTheyAre() throws IOException {
        Reading.Read read = with("""
                {"pdfpcFormat": 2, "disableMarkdown": true, "pages": [{"idx": 1, "label": "2", "note": "2 * 3 * 4"}]}
                """);

        assertThat(notes(read).get(1)).isEqualTo("2 * 3 * 4");
    }

    @Test
    void startAndEndCountBeforeTheDuration() throws IOException {
        Reading.Read read = with("[duration]\n25\n[start_time]\n14:40\n[end_time]\n15:10\n");

        assertThat(read.times().start()).contains(LocalTime.of(14, 40));
        assertThat(read.times().length()).contains(Duration.ofMinutes(30));
    }

    @Test
    void aTalkMayGoOnPastMidnight() throws IOException {
        Reading.Read read = with("{\"pdfpcFormat\": 2, \"startTime\": \"23:45\", \"endTime\": \"00:15\"}");

        assertThat(read.times().length()).contains(Duration.ofMinutes(30));
    }

    @Test
    void hiddenSlidesHaveNoPage() throws IOException {
        deck = Files.writeString(folder.resolve("talk.md"), """
                ---
                layout: cover
                ---

                # One

                ---
                hide: true
                ---

                # Two

                ---
                layout: default
                ---

                # Three
                """);

        Reading.Read read = with("[notes]\n### 2\nOf the third.\n");

        assertThat(read.deck().slides()).extracting(Slide::hidden).containsExactly(false, true, false);
        assertThat(notes(read)).containsExactly("", "", "Of the third.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "{\"pdfpcFormat\": 2,",
                "{\"pdfpcFormat\": 3}",
                "{\"pages\": []}",
                "[1, 2]",
                "",
                "\u0000\u0001\u0002\u0003"
            })
    void whatIsNotPdfpcsIsLeftAside(String text) throws IOException {
        Reading.Read read = with(text);

        assertThat(read.times()).isEqualTo(Times.NONE);
        assertThat(notes(read)).containsExactly("Hold up the jar.", "", "");
        assertThat(read.problems())
                .filteredOn(problem -> problem.kind().equals("sidecar"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                .satisfies(problem -> assertThat(problem.message()).startsWith("talk.pdfpc beside the deck is left"));
    }

    @Test
    void oneThatIsTooLargeIsLeftAside() throws IOException {
        String most = "[notes]\n### 2\n" + "x".repeat(PdfpcFinder.LARGEST - 14);

        assertThat(notes(with(most)).get(1)).isNotEmpty();
        assertThat(said(with(most + "x")))
                .containsExactly("talk.pdfpc beside the deck is larger than 256 KiB and is left aside.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[duration]\n0\n",
                "[duration]\n-5\n",
                "[duration]\nlong\n",
                "[duration]\n1441\n",
                "[duration]\n\n",
                "[start_time]\n25:00\n[end_time]\n26:00\n",
                "[notes]\n### 9\nBeyond the end.\n### 0\nBefore the start.\n",
                "{\"pdfpcFormat\": 2, \"duration\": \"soon\", \"pages\": [1, {\"idx\": -1, \"note\": \"x\"}, {}]}",
                "{\"pdfpcFormat\": 2, \"pages\": {\"idx\": 1, \"note\": \"x\"}}"
            })
    void valuesThatMakeNoSenseAreNoValues(String text) throws IOException {
        Reading.Read read = with(text);

        assertThat(read.times().length()).isEmpty();
        assertThat(read.times().start()).isEmpty();
        assertThat(notes(read)).containsExactly("Hold up the jar.", "", "");
        assertThat(said(read)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "talk.md, talk.pdfpc",
        "/decks/talk.slides.md, talk.slides.pdfpc",
        "C:\\decks\\talk.md, talk.pdfpc",
        "bundle.iapresenter/, bundle.pdfpc",
        "README, README.pdfpc",
        ".hidden, .hidden.pdfpc"
    })
    void itHasTheNameOfTheDeck(String deck, String name) {
        assertThat(PdfpcFinder.nameFor(deck)).isEqualTo(name);
    }

    private Reading.Read with(String pdfpc) throws IOException {
        Files.writeString(folder.resolve("talk.pdfpc"), pdfpc);
        return read();
    }

    private Reading.Read read() {
        return (Reading.Read) Wiring.decks().read(deck);
    }

    private static List<String> notes(Reading.Read read) {
        return read.deck().slides().stream().map(slide -> slide.notes().text()).toList();
    }

    private static List<String> said(Reading.Read read) {
        return read.problems().stream()
                .filter(problem -> problem.kind().equals("sidecar"))
                .map(Problem::message)
                .toList();
    }
}
