package org.lectern.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.deck.Slide;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.format.Formats;
import org.lectern.parse.ParseResult;
import org.lectern.source.FileSource;
import org.lectern.source.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The golden cases of text exports, each with every kind of line end and with a byte order mark.
class TextFixturesTest {

    private static final String FOLDER = "/org/lectern/fixtures/text-export/";
    private static final List<String> NAMES = List.of(
            "blank-runs", "footers-and-page-numbers", "form-feeds", "numbered-list", "slide-marks", "title-twice");

    private enum Writing {
        LF("\n", ""),
        CRLF("\r\n", ""),
        CR("\r", ""),
        MARKED("\n", "\ufeff");

        private final String lineEnd;
        private final String mark;

        Writing(String lineEnd, String mark) {
            this.lineEnd = lineEnd;
            this.mark = mark;
        }

        byte[] write(String text) {
            return (mark + text.replace("\n", lineEnd)).getBytes(StandardCharsets.UTF_8);
        }
    }

    @TempDir
    private Path folder;

    static Stream<Arguments> cases() {
        return NAMES.stream().flatMap(name -> Stream.of(Writing.values()).map(writing -> Arguments.of(name, writing)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void fixtureIsReadAsExpected(String name, Writing writing) throws IOException {
        JsonNode expected = new ObjectMapper().readTree(resource(name + ".expected.json"));
        ParseResult result = read(writing.write(resource(name + ".txt")));

        assertThat(result.deck().about().title()).contains(expected.get("title").asString());
        assertThat(result.deck().slides()).extracting(Slide::titleText).containsExactlyElementsOf(titles(expected));
        assertThat(result.deck().slides())
                .extracting(slide -> !slide.notes().isEmpty())
                .containsExactlyElementsOf(noted(expected));
        assertThat(result.problems()).isEmpty();
    }

    private ParseResult read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("talk.txt"), bytes);
        SourceText text = (SourceText) new FileSource().read(file);
        Detection detection = new Formats().detect(text);
        assertThat(detection.format()).isEqualTo(Format.TEXT_EXPORT);
        return new TextExportParser().parse(text, detection);
    }

    private static List<String> titles(JsonNode expected) {
        List<String> titles = new ArrayList<>();
        expected.get("slides").forEach(slide -> titles.add(slide.get("title").asString()));
        return titles;
    }

    private static List<Boolean> noted(JsonNode expected) {
        List<Boolean> noted = new ArrayList<>();
        expected.get("slides").forEach(slide -> noted.add(slide.get("notes").asBoolean()));
        return noted;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = TextFixturesTest.class.getResourceAsStream(FOLDER + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
