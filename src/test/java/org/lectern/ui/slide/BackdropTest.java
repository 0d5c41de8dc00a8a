package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Block;
import org.lectern.deck.Filter;
import org.lectern.deck.PictureSize;
import org.lectern.deck.Slide;
import org.lectern.deck.Treatment;

class BackdropTest {

    private static final String GREY =
            "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20' fill='#888'/></svg>";

    @TempDir
    Path folder;

    private DeckLook look;

    @BeforeEach
    void drawAPicture() throws Exception {
        Files.writeString(folder.resolve("a.svg"), GREY);
        look = new DeckLook(Theme.LIGHT, Canvas.WIDE, Optional.of(folder), Optional.empty(), Optional.empty());
    }

    private Sheet sheet(Slide slide) {
        return TestScreen.SCREEN.onToolkitThread(
                () -> SlidePages.of(slide, look).sheet(0));
    }

    private static Block.Image picture(String url, Block.Place place) {
        return new Block.Image(url, "", place);
    }

    @Test
    void wordsOverAPictureStandOnAVeil() {
        Sheet sheet = sheet(Slides.titled(2, "Words", picture("a.svg", Block.Place.BEHIND), Block.paragraph("more")));
        assertThat(sheet.getStyleClass()).contains("over-picture");
        assertThat(sheet.getChildren().getFirst()).isInstanceOf(PictureBox.class);
        assertThat(sheet.getChildren().get(1).getLayoutBounds().getWidth()).isEqualTo(Canvas.WIDE.width());
    }

    @Test
    void textMayLieOnAPictureThatIsMeantToBeBehindIt() {
        Slide slide = Slides.titled(2, "Words", picture("a.svg", Block.Place.BEHIND), Block.paragraph("more"));
        assertThat(TestScreen.SCREEN.onToolkitThread(() -> LayoutCheck.of(slide, look)))
                .isEmpty();
    }

    @Test
    void wordsThatReadOverAPictureNeedNoVeil() throws Exception {
        Files.writeString(folder.resolve("light.svg"), GREY.replace("#888", "#f4f4f4"));
        var faint = Treatment.filtered(Filter.Kind.OPACITY, 0.1);
        Sheet light = sheet(Slides.titled(2, "Words", picture("light.svg", Block.Place.BEHIND)));
        Sheet dim = sheet(Slides.titled(2, "Words", new Block.Image("a.svg", "", Block.Place.BEHIND, faint)));
        assertThat(light.getStyleClass()).doesNotContain("over-picture");
        assertThat(dim.getStyleClass()).doesNotContain("over-picture");
        assertThat(dim.getChildren().getFirst().getOpacity()).isEqualTo(0.1);
    }

    @Test
    void aPictureAtTheEdgeTakesItsShare() {
        var narrow = new Treatment(0.25, PictureSize.USUAL, List.of(), false);
        var wide = new Treatment(0.95, PictureSize.USUAL, List.of(), false);
        assertThat(sheet(Slides.titled(2, "Words", new Block.Image("a.svg", "", Block.Place.LEFT, narrow)))
                        .getChildren()
                        .getFirst()
                        .getLayoutX())
                .isEqualTo(480);
        assertThat(sheet(Slides.titled(2, "Words", new Block.Image("a.svg", "", Block.Place.LEFT, wide)))
                        .getChildren()
                        .getFirst()
                        .getLayoutX())
                .isCloseTo(1160, offset(0.01));
    }

    @Test
    void stackedPicturesStandOneBelowTheOther() {
        var image =
                new Block.Image("a.svg", "", Block.Place.BEHIND, new Treatment(0, PictureSize.USUAL, List.of(), true));
        assertThat(sheet(Slides.titled(2, "", image, image)).getChildren())
                .extracting(Node::getLayoutY)
                .containsExactly(0.0, 540.0);
    }

    @Test
    void aPictureAloneHasNoVeil() {
        Sheet sheet = sheet(Slides.titled(2, "", picture("a.svg", Block.Place.BEHIND)));
        assertThat(sheet.getChildren()).singleElement().isInstanceOf(PictureBox.class);
        assertThat(sheet.getStyleClass()).doesNotContain("over-picture");
    }

    @Test
    void wordsKeepBesideAPictureAtTheEdge() {
        Sheet left = sheet(Slides.titled(2, "Words", picture("a.svg", Block.Place.LEFT), Block.paragraph("more")));
        Sheet right = sheet(Slides.titled(2, "Words", picture("a.svg", Block.Place.RIGHT), Block.paragraph("more")));
        assertThat(words(left).getLayoutX())
                .isEqualTo(left.getChildren().getLast().getLayoutBounds().getWidth());
        assertThat(words(right).getLayoutX()).isZero();
        assertThat(right.getChildren().getLast().getLayoutX())
                .isEqualTo(words(right).getLayoutBounds().getWidth());
    }

    private static Node words(Sheet sheet) {
        return sheet.getChildren().getFirst();
    }

    @Test
    void aPictureThatIsNotThereLeavesItsFrame() {
        Slide slide = Slides.titled(2, "Words", picture("b.svg", Block.Place.BEHIND), Block.paragraph("more"));
        Backdrop backdrop = Backdrop.of(slide, look);
        assertThat(backdrop.behind()).isEmpty();
        assertThat(backdrop.content()).isEqualTo(slide);
    }

    @Test
    void thePagesOfALongSlideHaveTheSamePicture() {
        Block[] blocks = new Block[31];
        blocks[0] = picture("a.svg", Block.Place.BEHIND);
        for (int i = 1; i < blocks.length; i++) {
            blocks[i] = Block.paragraph(
                    "A sentence of some length, so that many of them fill more than a page. ".repeat(2));
        }
        TestScreen.SCREEN.onToolkitThread(() -> {
            SlidePages pages = SlidePages.of(Slides.titled(2, "Long", blocks), look);
            assertThat(pages.count()).isGreaterThan(1);
            for (int page = 0; page < pages.count(); page++) {
                assertThat(pages.sheet(page).getChildren().getFirst()).isInstanceOf(PictureBox.class);
            }
            return pages;
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.8, 1})
    void whiteWordsHaveTheirContrastOverAnyGrey(double grey) {
        double shown = grey * (1 - Veil.over(grey));
        double luminance = Math.pow((shown + 0.055) / 1.055, 2.4);
        assertThat(1.05 / (luminance + 0.05)).isGreaterThanOrEqualTo(Veil.CONTRAST - 0.01);
    }

    @Test
    void theBrightestSpotDecides() {
        var image = new WritableImage(480, 480);
        for (int x = 100; x < 140; x++) {
            for (int y = 100; y < 140; y++) {
                image.getPixelWriter().setColor(x, y, Color.gray(0.9));
            }
        }
        assertThat(Veil.brightest(Optional.of(image))).isCloseTo(0.9, offset(0.01));
        assertThat(Veil.brightest(Optional.empty())).isZero();
    }

    @Test
    void severalPicturesStandSideBySide() {
        List<Node> parts = sheet(Slides.titled(
                        2, "", picture("a.svg", Block.Place.BEHIND), picture("a.svg", Block.Place.BEHIND)))
                .getChildren();
        assertThat(parts).extracting(Node::getLayoutX).containsExactly(0.0, Canvas.WIDE.width() / 2);
    }
}
