package org.lectern.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Problem;
import org.lectern.deck.Problem.Severity;
import org.lectern.source.FileSource;
import org.lectern.talk.Opening;
import org.lectern.ui.app.Wiring;
import org.lectern.ui.slide.OffScreen;

class ChecksTest {

    private static final Checks CHECKS = new Checks(OffScreen.start(), new FileSource());
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCleanTalkHasNothing() throws IOException {
        assertThat(problems("# Boats\n\n---\n\n# Sails\n\n- canvas\n- rope\n")).isEmpty();
    }

    @Test
    void aLongSlideIsContinued() throws IOException {
        String words = "Many words that say little, and go on. ".repeat(80);

        Problem problem = only("# Boats\n\n---\n\n# Sails\n\n" + words + "\n");
        assertThat(problem.kind()).isEqualTo("continued");
        assertThat(problem.severity()).isEqualTo(Severity.INFO);
        assertThat(problem.message()).startsWith("Slide 2 is too long for one page");
        assertThat(line(problem)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere.png, is not there",
        "https://host.invalid/a.png, is on the network",
        "//host.invalid/a.png, is on the network",
        "/etc/a.png, absolute",
        "file:///etc/a.png, absolute",
        "../a.png, outside the deck's folder",
        "sub/../../a.png, outside the deck's folder",
        "data:image/png;base64;AAAA, stands in the text itself",
        "words.png, cannot be drawn",
        "sub, is a folder"
    })
    void aPictureThatIsNotShownSaysWhy(String address, String why) throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("words.png"), "no picture");

        Problem problem = only("# Boats\n\nWords.\n\n![A boat](" + address + ")\n");
        assertThat(problem.kind()).isEqualTo("picture");
        assertThat(problem.message()).contains(address, why);
        assertThat(line(problem)).isEqualTo(5);
    }

    @Test
    void aPictureThatIsThereIsFine() throws IOException {
        Files.write(folder.resolve("a boat.png"), PNG);

        assertThat(problems("# Boats\n\nWords.\n\n![A boat](a%20boat.png)\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"$\\nothing{x$, \\nothing{x", "$$\\input{a.tex}$$, \\input{a.tex}"})
    void aFormulaThatCannotBeDrawnIsTold(String formula, String words) throws IOException {
        Problem problem = only("# Boats\n\nWords.\n\n" + formula + "\n");
        assertThat(problem.kind()).isEqualTo("formula");
        assertThat(problem.message()).contains(words, "cannot be drawn");
        assertThat(line(problem)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"where $x^2$ stands", "$$\\sum_i \\text{ß}$$", "so 😀 it 🇩🇪 is, 🫠"})
    void formulasAndEmojiAreDrawn(String words) throws IOException {
        assertThat(problems("# Boats\n\n---\n\n# Sails\n\n" + words + "\n")).isEmpty();
    }

    @Test
    void aCharacterThatNoTypefaceHasIsTold() throws IOException {
        Problem problem = only("# Boats\n\nWords.\n\nAn ibis: \uD80C\uDC5D and one more \uD80C\uDC5D\n");
        assertThat(problem.kind()).isEqualTo("glyph");
        assertThat(problem.message()).contains("U+1305D");
        assertThat(line(problem)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"café", "日本語", "नमस्ते", "ข้อความ", "שלום", "مرحبا", "Ελλάδα", "e\u0301", "\u2192", "\u200D"})
    void ordinaryScriptsHaveGlyphs(String words) throws IOException {
        assertThat(problems("# Boats\n\n---\n\n# Sails\n\n" + words + " and more\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gone.md, dead-link, file that is not there",
        "gone.md#part, dead-link, file that is not there",
        "#nowhere, dead-link, no slide and no heading",
        "#9, dead-link, no slide and no heading",
        "#, placeholder, never filled in",
        "http://, placeholder, never filled in",
        "javascript:alert(1), suspicious, malformed",
        "https://host.org/100%, malformed, percent sign"
    })
    void aLinkThatLeadsNowhereIsTold(String address, String kind, String why) throws IOException {
        Problem problem = only("# Boats\n\nWords.\n\nSee [this](" + address + ") and that.\n");
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.message()).contains(why);
        assertThat(line(problem)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "here.md",
                "here.md#part",
                "#2",
                "#/1",
                "#small-boats",
                "#harbour",
                "https://docs.lectern.org/a(b)",
                "mailto:a@lectern.org"
            })
    void aLinkThatLeadsSomewhereIsFine(String address) throws IOException {
        Files.writeString(folder.resolve("here.md"), "# Here\n");

        assertThat(problems("# Small boats!\n\nSee [this](" + address + ") and that.\n\n---\n\n# Sails\n\n"
                        + "<a id=\"harbour\"></a>Words.\n"))
                .isEmpty();
    }

    @Test
    void whatIsOutsideTheFolderIsNotLookedFor() throws IOException {
        assertThat(only("# Boats\n\nSee [this](../gone.md) and that.\n").severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void coloursThatCanHardlyBeToldApartAreTold() throws IOException {
        Problem deck = only("---\nmarp: true\ncolor: '#888'\nbackgroundColor: gray\n---\n\n# Boats\n");
        assertThat(deck.kind()).isEqualTo("contrast");
        assertThat(line(deck)).isEqualTo(3);

        Problem slide = only("---\nmarp: true\n---\n\n# Boats\n\n---\n\n<!-- _backgroundColor: #ffe -->\n"
                + "<!-- _color: yellow -->\n\n# Sails\n");
        assertThat(slide.message()).startsWith("Slide 2 asks for text in yellow on #ffe");
        assertThat(line(slide)).isEqualTo(10);
    }

    @Test
    void coloursThatHoldForSeveralSlidesAreToldOnce() throws IOException {
        Problem problem = only("---\nmarp: true\n---\n\n# Boats\n\nGray water.\n\n---\n\n<!-- color: gray -->\n"
                + "<!-- backgroundColor: '#888' -->\n\n# Sails\n\n---\n\n# Ropes\n");
        assertThat(problem.message()).startsWith("Slide 2 and 1 more ask for text in gray on #888");
        assertThat(line(problem)).isEqualTo(11);
    }

    @Test
    void aColourFromAboveIsToldWhereTheSlideSpoilsIt() throws IOException {
        Problem problem = only("---\nmarp: true\ncolor: yellow\nbackgroundColor: black\n---\n\n# Boats\n\n---\n\n"
                + "# Sails\n\n<!-- _backgroundColor: white -->\n\nA yellow sail.\n");
        assertThat(problem.message()).startsWith("Slide 2 asks for text in yellow on white");
        assertThat(line(problem)).isEqualTo(13);
    }

    @Test
    void aPictureThatIsMissingBehindTheSlidesIsToldOnce() throws IOException {
        Problem deck = only("---\nmarp: true\nbackgroundImage: url('gone.png')\n---\n\n# Boats\n\n---\n\n# Sails\n");
        assertThat(deck.kind()).isEqualTo("picture");
        assertThat(deck.message()).isEqualTo("The picture “gone.png” is not there.");
        assertThat(line(deck)).isEqualTo(3);

        Problem slide =
                only("---\nmarp: true\n---\n\n# Boats\n\n---\n\n<!-- _backgroundImage: url(gone.png) -->\n\n# Sails\n");
        assertThat(line(slide)).isEqualTo(9);
    }

    @Test
    void coloursThatDifferEnoughAreFine() throws IOException {
        assertThat(problems("---\nmarp: true\ncolor: white\nbackgroundColor: '#123'\n---\n\n# Boats\n"))
                .isEmpty();
    }

    @Test
    void codeMaySpeakOfColours() throws IOException {
        assertThat(problems("# Boats\n\nWords.\n\n```css\na { color: #fff; background: #fff; }\n```\n"))
                .isEmpty();
    }

    @Test
    void whatTheReaderNoticedIsAmongIt() throws IOException {
        List<Problem> problems = problems("---\ntitle: [Boats\n---\n\n# Boats\n\nSee [this](#).\n");

        assertThat(problems).extracting(Problem::kind).contains("front-matter", "placeholder");
        assertThat(problems.stream().map(ChecksTest::line)).isSorted();
    }

    @Test
    void layoutAloneSpeaksOfLayoutAlone() throws IOException {
        Checked checked = CHECKS.layout(opened("# Boats\n\nSee [this](#) and ![](gone.png).\n"));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.slides()).isEqualTo(1);
    }

    private static int line(Problem problem) {
        return problem.span().orElseThrow().firstLine();
    }

    private Problem only(String text) throws IOException {
        List<Problem> problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private List<Problem> problems(String text) throws IOException {
        return CHECKS.all(opened(text)).problems();
    }

    private Opening.Opened opened(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("talk.md"), text);
        return (Opening.Opened) Wiring.talks().open(file);
    }
}
