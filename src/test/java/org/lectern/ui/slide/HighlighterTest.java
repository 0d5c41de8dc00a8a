package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {

    @Test
    void tellsKeywordsLiteralsAndCommentsApart() {
        assertThat(Highlighter.lines("java", List.of("return \"x\"; // done")).getFirst())
                .contains(
                        new CodeSpan("return", CodeSpan.Kind.KEYWORD),
                        new CodeSpan("\"x\"", CodeSpan.Kind.LITERAL),
                        new CodeSpan("// done", CodeSpan.Kind.COMMENT));
    }

    @Test
    void commentGoesOnInTheNextLine() {
        assertThat(Highlighter.lines("c", List.of("/* one", "two */")).getLast())
                .allMatch(span -> span.kind() == CodeSpan.Kind.COMMENT);
    }

    @Test
    void unknownLanguageIsPlain() {
        assertThat(Highlighter.lines("klingon", List.of("return 1", "")))
                .containsExactly(List.of(new CodeSpan("return 1", CodeSpan.Kind.PLAIN)), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bash",
                "c",
                "cpp",
                "csharp",
                "css",
                "dart",
                "dockerfile",
                "go",
                "groovy",
                "html",
                "ini",
                "java",
                "js",
                "json",
                "kotlin",
                "latex",
                "less",
                "lisp",
                "lua",
                "makefile",
                "markdown",
                "perl",
                "php",
                "properties",
                "proto",
                "python",
                "ruby",
                "rust",
                "scala",
                "sql",
                "tcl",
                "typescript",
                "vhdl",
                "xml",
                "yaml"
            })
    void noCharacterIsLost(String language) {
        List<String> lines = List.of("if (x < 1) { y = 'é' + \"z\" } // ö", "", "# <a href=\"b\">: 0x1F</a>", "  end");
        assertThat(Highlighter.lines(language, lines).stream()
                        .map(spans -> spans.stream().map(CodeSpan::text).collect(Collectors.joining()))
                        .toList())
                .isEqualTo(lines);
    }
}
