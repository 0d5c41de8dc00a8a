package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.only;
import static org.lectern.parse.markdown.Reads.result;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Block;
import org.lectern.deck.PlainText;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.format.Format;

/// What stands between double braces in Slidev's decks.
class InterpolationsTest {

    private static final Format SLIDEV = Format.SLIDEV;

    @ParameterizedTest
    @CsvSource({
        "Page {{ $slidev.nav.currentPage }} of {{ $nav.total }} now, Page of now",
        "Sum: {{ 1 + 1 }}, Sum:",
        "**{{ name }}** says {{greeting}}!, says !",
        "<b>Day</b> {{ day }}, Day",
        "from $5 {{ price }} to $9, from $5 to $9"
    })
    void expressionsAreLeftOut(String written, String shown) {
        assertThat(text(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"so {{ it", "so }} {{ it", "{ one } }", "{one}"})
    void bracesThatAreNoPairStay(String written) {
        assertThat(text(written)).isEqualTo(written);
    }

    @Test
    void codeKeepsItsBraces() {
        String code = "```vue {1|2}\n<p>{{ a }}</p>\n```";
        assertThat(only(SLIDEV, "# A\n\n`{{ a }}` and ``{{ ` }}``\n\n" + code + "\n")
                        .blocks())
                .anySatisfy(block -> assertThat(PlainText.of(block)).isEqualTo("{{ a }} and {{ ` }}"))
                .anySatisfy(block -> assertThat(PlainText.of(block)).contains("<p>{{ a }}</p>"));
    }

    @Test
    void formulasAndElementsThatVueLeavesAloneKeepTheirBraces() {
        assertThat(only(SLIDEV, "# A\n\n$$\nx^{{2}}\n$$\n").blocks()).containsExactly(new Block.Formula("x^{{2}}"));
        assertThat(text("so $x^{{2}}$ is")).contains("x^{{2}}");
        assertThat(text("so <span v-pre>{{ raw }}</span> is")).isEqualTo("so {{ raw }} is");
    }

    @Test
    void anItemWithNothingElseDoesNotMakeAHeadingOfTheLineAboveIt() {
        Slide slide = only(SLIDEV, "# A\n\nwords\n- {{ a }}\n- more\n");
        assertThat(slide.titleText()).isEqualTo("A");
        assertThat(slide.blocks()).noneMatch(Block.Heading.class::isInstance);
        assertThat(PlainText.of(slide.blocks())).contains("words").contains("more");
    }

    @Test
    void aSlideIsListedUnderItsHeadingAsItIsWritten() {
        Slide slide = only(SLIDEV, "# Day {{ day }}\n\nwords\n");
        assertThat(slide.titleText()).isEqualTo("Day");
        assertThat(slide.listed()).contains("Day {{ day }}");
    }

    @Test
    void theFirstExpressionOfASlideIsToldWithItsLine() {
        String text =
                "# A\n\n---\nlayout: center\n---\n# B\n\n`{{ no }}`\n\nof {{ $nav.total }} {{ $page }}\n\n<!-- {{ note }} -->\n";
        assertThat(result(SLIDEV, text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.INFO);
            assertThat(problem.message()).contains("{{ $nav.total }}");
            assertThat(problem.span()).contains(SourceSpan.line(10));
        });
    }

    @Test
    void anExpressionOfAnotherFileIsToldAtTheSlideThatAsksForThatFile() {
        String text = "# A\n\n---\nsrc: more.md\n---\n";
        List<Problem> problems = result(SLIDEV, text, (_, _) -> Optional.of("# B\n\n{{ $page }}\n"))
                .problems();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.span()).contains(new SourceSpan(3, 6)));
    }

    @Test
    void notesKeepTheirWords() {
        assertThat(only(SLIDEV, "# A\n\n{{ a }}\n\n<!-- say {{ a }} -->\n")
                        .notes()
                        .text())
                .isEqualTo("say {{ a }}");
    }

    private static String text(String line) {
        return PlainText.of(only(SLIDEV, "# A\n\n" + line + "\n").blocks()).strip();
    }
}
