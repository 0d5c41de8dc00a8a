package org.lectern.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PresenterGridTest {

    private static final double WIDE = 16.0 / 9;
    private static final double[][] SIZES = {
        {1024, 640},
        {1024, 768},
        {1280, 720},
        {1280, 800},
        {1366, 768},
        {1440, 900},
        {1920, 1080},
        {1920, 1200},
        {2560, 1080},
        {2560, 1440},
        {3440, 1440},
        {3840, 2160},
        {1080, 1920},
        {1200, 1600},
        {1280, 1024}
    };

    static Stream<Arguments> windows() {
        return Stream.of(SIZES)
                .flatMap(size -> Stream.of(Arrangement.values())
                        .flatMap(arrangement -> Stream.of(WIDE, 4.0 / 3, 16.0 / 10)
                                .map(aspect -> Arguments.of(size[0], size[1], arrangement, aspect))));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void nothingOverlapsAndNothingLeavesTheWindow(double width, double height, Arrangement arrangement, double aspect) {
        PresenterGrid grid = PresenterGrid.of(width, height, arrangement, aspect, Shares.USUAL);
        List<Box> boxes = grid.boxes();
        assertThat(boxes).allSatisfy(box -> {
            assertThat(box.x()).isGreaterThanOrEqualTo(0);
            assertThat(box.y()).isGreaterThanOrEqualTo(0);
            assertThat(box.right()).isLessThanOrEqualTo(width);
            assertThat(box.bottom()).isLessThanOrEqualTo(height);
        });
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("windows")
    void everyPartHasRoom(double width, double height, Arrangement arrangement, double aspect) {
        PresenterGrid grid = PresenterGrid.of(width, height, arrangement, aspect, Shares.USUAL);
        List<Box> needed = arrangement == Arrangement.TIMER_ONLY
                ? List.of(grid.timer(), grid.status(), grid.header())
                : grid.boxes();
        assertThat(needed).allSatisfy(box -> {
            assertThat(box.width()).isGreaterThan(8 * grid.em());
            assertThat(box.height()).isGreaterThan(2.5 * grid.em());
        });
    }

    @ParameterizedTest
    @MethodSource("windows")
    void theCurrentSlideIsLargerThanTheNext(double width, double height, Arrangement arrangement, double aspect) {
        PresenterGrid grid = PresenterGrid.of(width, height, arrangement, aspect, Shares.USUAL);
        assertThat(grid.slide().width()).isGreaterThan(grid.next().width() - 0.001);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void theCurrentSlideKeepsItsShape(double width, double height, Arrangement arrangement, double aspect) {
        Box slide = PresenterGrid.of(width, height, arrangement, aspect, Shares.USUAL)
                .slide();
        assertThat(Math.abs(slide.width() - slide.height() * aspect)).isLessThan(0.001);
    }

    @Test
    void aLargerScreenShowsTheSameViewOnlyLarger() {
        PresenterGrid small = PresenterGrid.of(1280, 800, Arrangement.BALANCED, WIDE, Shares.USUAL);
        PresenterGrid large = PresenterGrid.of(2560, 1600, Arrangement.BALANCED, WIDE, Shares.USUAL);
        assertThat(large.em()).isEqualTo(2 * small.em());
        assertThat(large.slide().width()).isEqualTo(2 * small.slide().width());
    }

    @Test
    void notesFirstGivesTheNotesMoreThanTheSlides() {
        PresenterGrid grid = PresenterGrid.of(1280, 800, Arrangement.NOTES_FIRST, WIDE, Shares.USUAL);
        assertThat(grid.notes().width()).isGreaterThan(grid.slide().width() * 1.5);
    }

    @Test
    void linesOfNotesNeverGrowTooLongToRead() {
        PresenterGrid grid = PresenterGrid.of(3440, 1440, Arrangement.NOTES_FIRST, WIDE, Shares.USUAL);
        assertThat(grid.notesMeasure()).isLessThan(grid.notes().width());
    }
}
