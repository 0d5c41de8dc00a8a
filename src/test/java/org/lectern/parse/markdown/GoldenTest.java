package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.deck.Slide;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.format.Formats;
import org.lectern.source.FileSource;
import org.lectern.source.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whole files of each dialect, read as they would be from a disk: with every kind of line end, with and without a byte
/// order mark.
class GoldenTest {

    enum Form {
        LF("\n", ""),
        CRLF("\r\n", ""),
        CR("\r", ""),
        BOM("\n", "\ufeff");

        private final String lineEnd;
        private final String mark;

        Form(String lineEnd, String mark) {
            this.lineEnd = lineEnd;
            this.mark = mark;
        }

        String of(String text) {
            return mark + text.replace("\n", lineEnd);
        }
    }

    record Golden(Format format, Path file, Form form) {
        @Override
        public String toString() {
            return format.id() + "/" + file.getFileName() + " " + form;
        }
    }

    record Expected(String title, String notes, int steps, boolean hidden) {}

    @ParameterizedTest
    @MethodSource
    void fileIsReadAsItsToolWould(Golden golden, @TempDir Path folder) throws IOException {
        Path file = folder.resolve(String.valueOf(golden.file().getFileName()));
        Files.writeString(file, golden.form().of(Files.readString(golden.file())));
        SourceText text = (SourceText) new FileSource().read(file);
        Detection detection = new Formats().detect(text);
        assertThat(detection.format()).isEqualTo(golden.format());
        assertThat(new MarkdownParser()
                        .parse(text, detection).deck().slides().stream().map(GoldenTest::seen))
                .containsExactlyElementsOf(expected(golden.file()));
    }

    private static Expected seen(Slide slide) {
        return new Expected(slide.titleText(), slide.notes().text(), slide.steps(), slide.hidden());
    }

    static Stream<Golden> fileIsReadAsItsToolWould() {
        return Arrays.stream(Format.values())
                .filter(format -> format.family() == Format.Family.MARKDOWN && format != Format.MARKDOWN)
                .flatMap(format -> files(format)
                        .flatMap(file -> Arrays.stream(Form.values()).map(form -> new Golden(format, file, form))));
    }

    private static Stream<Path> files(Format format) {
        return Optional.ofNullable(GoldenTest.class.getResource("/org/lectern/fixtures/" + format.id())).stream()
                .flatMap(folder -> {
                    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
                        return files.filter(file -> Files.exists(expectation(file))).sorted().toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static Path expectation(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected.json");
    }

    private static List<Expected> expected(Path file) {
        JsonNode slides = JsonMapper.shared().readTree(expectation(file)).get("slides");
        return StreamSupport.stream(slides.spliterator(), false)
                .map(slide -> new Expected(
                        slide.path("title").asString(""),
                        slide.path("notes").asString(""),
                        slide.path("steps").asInt(0),
                        slide.path("hidden").asBoolean(false)))
                .toList();
    }
}
