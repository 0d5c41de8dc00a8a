package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.export.PictureSize;
import org.lectern.export.Pictures;
import org.lectern.source.FileSource;
import org.lectern.talk.Opening;
import org.lectern.ui.app.Wiring;
import org.lectern.ui.check.Checks;
import org.lectern.ui.slide.OffScreen;

class CommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private final Said lectern = Said.withDisplay();
    private final StringWriter said = new StringWriter();
    private String talk = "";

    @BeforeEach
    void writeATalk() throws IOException {
        talk = Files.writeString(folder.resolve("talk.md"), "# Small boats\n\nFloat.\n")
                .toString();
    }

    @Test
    void versionSaysNameAndNumber() {
        assertThat(lectern.run("--version")).isZero();
        assertThat(lectern.out().strip()).matches("Lectern \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void helpTellsTheExitCodes() {
        assertThat(lectern.run("--help")).isZero();
        assertThat(lectern.out()).contains("Exit codes:", "2   the command was not understood", "inspect", "export");
        assertThat(lectern.out()).doesNotContain("--pictures-without-display");
    }

    @Test
    void aFileOpensInAWindow() {
        assertThat(lectern.run(talk)).isZero();
        assertThat(lectern.opened).containsExactly(Path.of(talk));
    }

    @Test
    void noFileOpensTheStartScreen() {
        assertThat(lectern.run()).isZero();
        assertThat(lectern.err()).isEmpty();
    }

    @Test
    void withoutADisplayNoWindowOpensAndASentenceSaysWhatToDo() {
        Said remote = Said.withoutDisplay();

        assertThat(remote.run(talk)).isEqualTo(1);
        assertThat(remote.err()).startsWith("lectern: There is no display").contains("lectern export");
        assertThat(remote.opened).isEmpty();
    }

    @Test
    void picturesTakeThePlaceOfWindowsWhereThereIsNoDisplay() {
        Said remote = Said.withoutDisplay();

        assertThat(remote.run("--pictures-without-display", folder.toString(), talk))
                .isZero();
        assertThat(remote.drawn)
                .containsExactly(Pictures.View.PRESENTER, Pictures.View.AUDIENCE, Pictures.View.OVERVIEW);
        assertThat(remote.out()).contains("presenter: 1 picture: " + folder.resolve("presenter-001.png"));
    }

    @Test
    void windowsTakeThePlaceOfPicturesWhereThereIsADisplay() {
        assertThat(lectern.run("--pictures-without-display", folder.toString(), talk))
                .isZero();
        assertThat(lectern.opened).containsExactly(Path.of(talk));
        assertThat(lectern.drawn).isEmpty();
    }

    @Test
    void exportDrawsTheViewThatWasAskedFor() {
        assertThat(lectern.run("export", "--to", "png", "--view", "overview", "-o", folder.toString(), talk))
                .isZero();
        assertThat(lectern.drawn).containsExactly(Pictures.View.OVERVIEW);
    }

    @Test
    void exportOfAMissingFileFails() {
        String missing = folder.resolve("nowhere.md").toString();

        assertThat(lectern.run("export", "--to", "png", "-o", folder.toString(), missing))
                .isEqualTo(1);
        assertThat(lectern.err()).contains(missing);
        assertThat(lectern.drawn).isEmpty();
    }

    @Test
    void exportIntoAFolderThatCannotBeWrittenFails() {
        Said full = new Said(true, new FullDisk());

        assertThat(full.run("export", "--to", "png", "-o", "/full", talk)).isEqualTo(1);
        assertThat(full.err())
                .contains("/full")
                .contains("No space left on device")
                .contains("Choose another folder.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inspect",
                "inspect --format nonsense x.md",
                "inspect --jason x.md",
                "export x.md",
                "export --to png x.md",
                "export --to odp -o out x.md",
                "export --to png --view sideways -o out x.md",
                "export --to png --size huge -o out x.md",
                "export --to png --size 1x1 -o out x.md",
                "export --to png -o out",
                "--no-such-option"
            })
    void whatIsNotUnderstoodIsSaidWithTheWayToHelp(String typed) {
        assertThat(lectern.run(typed.split(" "))).isEqualTo(2);
        assertThat(lectern.err()).startsWith("lectern: ").contains("--help").doesNotContain("Exception");
        assertThat(lectern.out()).isEmpty();
    }

    @Test
    void aDisplayThatDoesNotAnswerIsASentence() {
        assertThat(onADeadDisplay().run(talk)).isEqualTo(1);
        assertThat(said.toString()).startsWith("lectern: The display cannot be opened.");
    }

    @Test
    void picturesAreDrawnInsteadWhereTheDisplayDoesNotAnswer() {
        assertThat(onADeadDisplay().run("--pictures-without-display", "pictures", talk))
                .isZero();
        assertThat(said.toString()).isEmpty();
    }

    private Commands onADeadDisplay() {
        var voice = new Voice(new PrintWriter(new StringWriter()), new PrintWriter(said));
        var services = new Services(
                Wiring.decks(),
                Wiring.talks(),
                FullDisk::new,
                () -> new Checks(OffScreen.start(), new FileSource()),
                List::of,
                _ -> {
                    throw new UnsupportedOperationException("Unable to open DISPLAY");
                },
                true,
                () -> ExitCode.DONE);
        return new Commands(services, voice);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aReasonIsInWords(IOException failure, String words) {
        assertThat(Reason.of(failure)).isEqualTo(words);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("/x"), "you may not write there"),
                Arguments.of(new NoSuchFileException("/x"), "there is no such folder, and it cannot be made"),
                Arguments.of(new FileAlreadyExistsException("/x"), "a file is in the way"),
                Arguments.of(new FileSystemException("/x", null, "No space left on device"), "No space left on device"),
                Arguments.of(new FileSystemException("/x"), "the system refused"),
                Arguments.of(new IOException("Broken pipe"), "Broken pipe"),
                Arguments.of(new IOException(), "the system refused"));
    }

    @Test
    void formatsListsWhatFormatTakes() {
        assertThat(lectern.run("formats")).isZero();
        assertThat(lectern.out().lines()).anyMatch(line -> line.matches("ia-presenter +iA Presenter +markdown"));
    }

    @Test
    void aFailureOfLecternItselfIsASentenceAndNoTrace() {
        Said broken = new Said(true, new Broken());

        assertThat(broken.run("export", "--to", "png", "-o", "out", talk)).isEqualTo(3);
        assertThat(broken.err()).contains("which is a bug").doesNotContain("\tat ");
    }

    private static final class FullDisk implements Pictures {
        @Override
        public List<Path> write(View view, Opening.Opened talk, PictureSize size, Path folder) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void close() {}
    }

    private static final class Broken implements Pictures {
        @Override
        public List<Path> write(View view, Opening.Opened talk, PictureSize size, Path folder) {
            throw new IllegalStateException("two hands on one brush");
        }

        @Override
        public void close() {}
    }
}
