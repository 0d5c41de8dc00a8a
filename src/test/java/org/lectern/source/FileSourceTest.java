package org.lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Problem;
import org.lectern.deck.SourceSpan;

class FileSourceTest {

    private static final String GERMAN = """
            Schöne Grüße aus dem Vortrag

            Größe und Übersicht: für später, wäre möglich, können müssen dürfen.
            Die Straße führt über den Fluss, außerdem hören wir Geräusche.
            """;

    @TempDir
    private Path folder;

    @Test
    void missingFileSaysSo() {
        assertThat(problem(folder.resolve("gone.txt")))
                .extracting(Problem::kind)
                .isEqualTo("missing");
        assertThat(problem(folder.resolve("gone.txt")).message()).contains("gone.txt", "Check its name");
    }

    @Test
    void folderIsNotAFile() {
        assertThat(problem(folder).kind()).isEqualTo("folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text.markdown", "text.txt"})
    void theTextOfABundleMayHaveAnotherEnding(String file) throws IOException {
        Path bundle = Files.createDirectory(folder.resolve("talk.textbundle"));
        Files.writeString(bundle.resolve(file), "# Hello");
        assertThat(text(bundle).text()).isEqualTo("# Hello");
    }

    @Test
    void bundleIsReadAsItsText() throws IOException {
        Path bundle = Files.createDirectory(folder.resolve("talk.iapresenter"));
        Files.writeString(bundle.resolve("text.md"), "# Hello");

        assertThat(text(bundle).text()).isEqualTo("# Hello");
        assertThat(text(bundle).name()).endsWith("talk.iapresenter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u00a0\n", "\ufeff"})
    void nothingToShowIsEmpty(String content) throws IOException {
        assertThat(problem(file(content)).kind()).isEqualTo("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 rest", "PK\u0003\u0004 rest", "GIF89a", "a\u0000\u0001\u0002\u0003b"})
    void binaryIsNotText(String content) throws IOException {
        assertThat(problem(file(content)).kind()).isEqualTo("binary");
    }

    @Test
    void singleNulIsNotBinary() throws IOException {
        assertThat(text(file("A title with a \u0000 in a long enough line of text\n"))
                        .text())
                .contains("\u0000");
    }

    @Test
    void fileAtTheLimitIsRead() throws IOException {
        Path file = file("12345678");

        assertThat(new FileSource(8).read(file)).isInstanceOf(SourceText.class);
        assertThat(new FileSource(7).read(file))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.problem().kind()).isEqualTo("too-large"));
    }

    @Test
    void limitIs64MiB() {
        assertThat(FileSource.LARGEST).isEqualTo(67_108_864L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkNamesTheCharset(String charset) throws IOException {
        SourceText text = text(bytes(("\ufeff" + GERMAN).getBytes(Charset.forName(charset))));

        assertThat(text.text()).isEqualTo(GERMAN);
        assertThat(text.charset().name()).isEqualTo(charset);
        assertThat(text.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, Hello talk",
        "UTF-16BE, Hello talk",
        "windows-1252, Schöne Grüße von der Bühne für alle über Größe",
        "Shift_JIS, これは日本語の発表資料です。よろしくお願いします。次のスライドへ進みましょう。",
        "GB18030, 这是一个关于演示文稿的中文文件。我们将讨论如何进行演讲。",
        "EUC-KR, 이것은 발표 자료에 대한 한국어 파일입니다. 다음 슬라이드로 넘어갑시다.",
        "KOI8-R, Это русский текст о докладе и слайдах. Следующий слайд рассказывает о главном."
    })
    void charsetWithoutMarkIsDetected(String charset, String content) throws IOException {
        SourceText text = text(bytes(content.getBytes(Charset.forName(charset))));

        assertThat(text.text()).isEqualTo(content);
        assertThat(text.problems()).extracting(Problem::kind).containsExactly("charset");
    }

    @Test
    void plainUtf8NeedsNoRemark() throws IOException {
        assertThat(text(file(GERMAN)).problems()).isEmpty();
    }

    @Test
    void brokenBytesAreReplacedAndTheFirstLineIsNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Grüße, Übersicht, Größe\r\nzwei\r\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xff);
        bytes.writeBytes("\r\nvier".getBytes(StandardCharsets.UTF_8));

        SourceText text = text(bytes(bytes.toByteArray()));

        assertThat(text.lines()).containsExactly("Grüße, Übersicht, Größe", "zwei", "\ufffd", "vier");
        assertThat(text.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo("invalid-bytes");
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.span()).contains(SourceSpan.line(3));
        });
    }

    @Test
    void sequenceCutOffAtTheEndIsReplaced() throws IOException {
        byte[] whole = "Größe, Übersicht ö".getBytes(StandardCharsets.UTF_8);
        SourceText text = text(bytes(java.util.Arrays.copyOf(whole, whole.length - 1)));

        assertThat(text.text()).isEqualTo("Größe, Übersicht \ufffd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n\nc\f", "a\rb\r\rc\f", "a\r\nb\r\n\r\nc\f", "a\u0085b\u0085\u0085c\f"})
    void lineEndsBecomeNewlines(String content) throws IOException {
        assertThat(text(file(content)).text()).isEqualTo("a\nb\n\nc\f");
    }

    @Test
    void otherBreaksStand() throws IOException {
        assertThat(text(file("a\u000bb\u2028c\u00a0d")).text()).isEqualTo("a\u000bb\u2028c\u00a0d");
    }

    @Test
    void mojibakeIsNoticed() throws IOException {
        String spoilt = new String(GERMAN.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        assertThat(text(file("Title\n" + spoilt)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo("mojibake");
            assertThat(problem.span()).contains(SourceSpan.line(2));
        });
    }

    @Test
    void capitalsWithTildeAreNotMojibake() throws IOException {
        assertThat(text(file("SÃO PAULO, CONCLUSÃO, AÇÃO, â ê î, Ângela")).problems())
                .isEmpty();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("talk.txt"), content);
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(folder.resolve("talk.txt"), content);
    }

    private static SourceText text(Path file) {
        return (SourceText) new FileSource().read(file);
    }

    private static Problem problem(Path file) {
        return ((Unreadable) new FileSource().read(file)).problem();
    }
}
