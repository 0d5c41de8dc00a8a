package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.format.Format;
import org.lectern.parse.ParseResult;

/// The timeout is for what would never end; all of it takes a few seconds.
@Timeout(120)
class HostileTest {

    private static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("5,000 quotes", "> ".repeat(5_000) + "x"),
                Arguments.of("50,000 brackets", "[".repeat(50_000)),
                Arguments.of("40,000 emphasis openers", "*a _b ".repeat(20_000)),
                Arguments.of(
                        "600 lists",
                        IntStream.range(0, 600)
                                .mapToObj(i -> "  ".repeat(i) + "- x")
                                .collect(Collectors.joining("\n"))),
                Arguments.of("lists on one line", "- ".repeat(5_000) + "x"),
                Arguments.of("links", "[a](".repeat(50_000)),
                Arguments.of("tags", "text " + "<b>".repeat(50_000)),
                Arguments.of("open comments", "<!-- ".repeat(50_000)),
                Arguments.of("dollars", "$a ".repeat(50_000)),
                Arguments.of("shortcodes", "{{< ".repeat(50_000)),
                Arguments.of("components", "<Foo\n".repeat(20_000)),
                Arguments.of("classes", ".a[".repeat(20_000)),
                Arguments.of("divs", "::: x\n".repeat(5_000)),
                Arguments.of("one line", "word ".repeat(400_000)),
                Arguments.of("nothing but NUL", "\0".repeat(10_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void nestingAndRepetitionAreBounded(String name, String text) {
        assertThatCode(() -> Reads.result(Format.MARKDOWN, text)).as(name).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TEXT_EXPORT", "PAGE_TEXT"},
            mode = EnumSource.Mode.EXCLUDE)
    void noDialectFailsOnOddText(Format format) {
        String odd =
                "---\n---\n--\n???\n::: {\n:::\n<!-- pause\n```\n![bg](\n* a\n  ---\n^ x\n%\n[.column]\n* \n.code x\n|a\n|-\n$$\n{%\n";
        for (int cut = 0; cut <= odd.length(); cut++) {
            String text = odd.substring(cut) + odd.substring(0, cut);
            assertThatCode(() -> Reads.result(format, text)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void whatIsNestedTooDeeplyIsShownAsWrittenAndSaid() {
        ParseResult result = Reads.result(Format.MARKDOWN, "> ".repeat(51) + "x");
        assertThat(result.problems()).anyMatch(problem -> problem.kind().equals("nesting"));
        assertThat(result.deck().slides().getFirst().text()).contains("> x");
        assertThat(Reads.result(Format.MARKDOWN, "> ".repeat(30) + "x").problems())
                .isEmpty();
    }

    @Test
    void slidesBeyondTheLimitAreLeftOutAndSaid() {
        ParseResult result = Reads.result(Format.MARP, "\n---\n".repeat(MarkdownParser.MAX_SLIDES + 5));
        assertThat(result.deck().slides()).hasSize(MarkdownParser.MAX_SLIDES);
        assertThat(result.problems()).anyMatch(problem -> problem.kind().equals("slides"));
    }
}
