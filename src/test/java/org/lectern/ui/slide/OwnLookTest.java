package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnLookTest {

    @TempDir
    Path folder;

    private OwnLook look(String css) throws Exception {
        Files.writeString(folder.resolve(OwnLook.FILE), css);
        return OwnLook.in(Optional.of(folder));
    }

    @Test
    void tokensAndRulesForTheClassesOfSlidesAreUsed() throws Exception {
        OwnLook look = look("""
                /* our colours;
                   { all of them } */
                :root { -lectern-paper: #102030; -lectern-ink: white }
                .sheet.section, .section .accent { -fx-background-color: derive(#102030, 20%); }
                """);
        assertThat(look.complaints()).isEmpty();
        assertThat(look.tokens()).containsEntry("paper", Color.web("#102030")).containsEntry("ink", Color.WHITE);
        assertThat(look.css()).contains(".slide-view .sheet.section, .slide-view .section .accent");
    }

    @Test
    void aSlideIsDrawnInThem() throws Exception {
        Files.writeString(folder.resolve(OwnLook.FILE), ".slide-view { -lectern-paper: #102030; }");
        var look = new DeckLook(
                Theme.LIGHT,
                Canvas.WIDE,
                Optional.of(folder),
                Optional.empty(),
                DeckFacts.NONE,
                OwnLook.in(Optional.of(folder)));
        Color paper = TestScreen.SCREEN.onToolkitThread(() -> {
            var view = new SlideView();
            var slide = Slides.titled(2, "Words", org.lectern.deck.Block.paragraph("more words"));
            view.show(Still.of(SlidePages.of(slide, look), 0));
            var scene = new Scene(view, 320, 180);
            scene.getRoot().applyCss();
            Region sheet = (Region) view.lookup(".sheet");
            return (Color) sheet.getBackground().getFills().getFirst().getFill();
        });
        assertThat(paper).isEqualTo(Color.web("#102030"));
    }

    @Test
    void whatIsLeftAsideIsSaidWithItsLine() throws Exception {
        OwnLook look = look("""
                @import url("https://example.org/a.css");
                @font-face { src: url(a.ttf); }
                .slide-view {
                    -lectern-ink: #222222;
                    -lectern-ink: url(x);
                    -lectern-colour: red;
                    -fx-font-family: Papyrus;
                }
                #id { -fx-fill: red; }
                """);
        assertThat(look.tokens()).containsOnlyKeys("ink");
        assertThat(look.css()).isEqualTo(".slide-view {\n    -lectern-ink: #222222;\n}\n");
        assertThat(look.complaints())
                .extracting(complaint -> complaint.substring(0, complaint.indexOf(':')))
                .containsExactly(
                        "lectern.css, line 1",
                        "lectern.css, line 2",
                        "lectern.css, line 5",
                        "lectern.css, line 6",
                        "lectern.css, line 7",
                        "lectern.css, line 9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url(https://example.org/a.png)",
                "url('file:///etc/passwd')",
                "url(../a.png)",
                "url(/a.png)",
                "url(missing.png)",
                "url(a.png), url(https://example.org/b.png)",
                "u\\72l(https://example.org/a.png)"
            })
    void nothingOutsideTheFolderIsEverNamed(String value) throws Exception {
        Files.writeString(folder.resolve("a.png"), "");
        OwnLook look = look(".sheet { -fx-background-image: " + value + "; -fx-background-color: " + value + "; }");
        assertThat(look.css()).isEmpty();
        assertThat(look.complaints()).hasSize(2);
    }

    @Test
    void aPictureOfTheFolderMayBeUsed() throws Exception {
        Files.writeString(folder.resolve("a.png"), "");
        OwnLook look = look(".sheet { -fx-background-image: url(\"a.png\") }");
        assertThat(look.css())
                .contains(folder.toRealPath().resolve("a.png").toUri().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {".sheet { -fx-fill: red;", ".sheet -fx-fill: red; }", ".a { .b { -fx-fill: red; } }", "}"})
    void aBrokenFileChangesNothing(String css) throws Exception {
        OwnLook look = look(":root { -lectern-ink: #222222; }\n" + css);
        assertThat(look.css()).isEmpty();
        assertThat(look.tokens()).isEmpty();
        assertThat(look.complaints()).singleElement().asString().startsWith("lectern.css, line 2");
    }

    @Test
    void coloursThatCannotBeReadAreSaid() throws Exception {
        assertThat(look(":root { -lectern-ink: #eeeeee; }").over(Theme.LIGHT).complaints())
                .singleElement()
                .asString()
                .contains("-lectern-ink on -lectern-paper");
        assertThat(look(":root { -lectern-ink: #eeeeee; }").over(Theme.DARK).complaints())
                .isEmpty();
    }

    @Test
    void aFolderWithoutTheFileHasNoLooksOfItsOwn() {
        assertThat(OwnLook.in(Optional.of(folder))).isEqualTo(OwnLook.NONE);
        assertThat(OwnLook.in(Optional.empty())).isEqualTo(OwnLook.NONE);
        assertThat(OwnLook.NONE.stylesheet(Theme.LIGHT)).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws Exception {
        assertThat(look(" ".repeat((int) OwnLook.LARGEST + 1)).complaints()).hasSize(1);
        assertThat(look(" ".repeat((int) OwnLook.LARGEST)).complaints()).isEmpty();
    }
}
