package org.lectern.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The grid with its splitters moved anywhere, in windows from the smallest that the desktop lets one make to 4K.
class SplitterGridTest {

    private static final List<Double> WIDTHS = List.of(800.0, 1024.0, 1080.0, 1366.0, 1920.0, 2560.0, 3840.0);
    private static final List<Double> HEIGHTS = List.of(520.0, 640.0, 768.0, 1080.0, 1440.0, 1920.0, 2160.0);
    private static final List<Double> ASPECTS = List.of(16.0 / 9, 4.0 / 3);
    private static final List<Double> PLACES = List.of(0.001, 0.25, 0.5, 0.75, 0.999);
    private static final double NEARLY = 0.01;

    static Stream<Arguments> windows() {
        return WIDTHS.stream()
                .flatMap(width -> HEIGHTS.stream()
                        .flatMap(height -> Stream.of(Arrangement.values())
                                .map(arrangement -> Arguments.of(width, height, arrangement))));
    }

    private static List<Shares> everywhere() {
        List<Shares> all = new ArrayList<>();
        all.add(Shares.USUAL);
        for (double side : PLACES) {
            all.add(Shares.USUAL.with(Splitter.SIDE, side));
            for (double foot : PLACES) {
                all.add(Shares.USUAL.with(Splitter.FOOT, foot));
                for (double timer : PLACES) {
                    all.add(new Shares(Map.of(Splitter.SIDE, side, Splitter.FOOT, foot, Splitter.TIMER, timer)));
                }
            }
        }
        return all;
    }

    private static Stream<PresenterGrid> grids(double width, double height, Arrangement arrangement) {
        return ASPECTS.stream()
                .flatMap(aspect -> everywhere().stream()
                        .map(shares -> PresenterGrid.of(width, height, arrangement, aspect, shares)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void whereverTheyAreNothingOverlapsOrLeavesTheWindow(double width, double height, Arrangement arrangement) {
        assertThat(grids(width, height, arrangement)).allSatisfy(grid -> {
            List<Box> boxes = grid.boxes();
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                assertThat(box.x()).isNotNegative();
                assertThat(box.y()).isNotNegative();
                assertThat(box.right()).isLessThanOrEqualTo(width + NEARLY);
                assertThat(box.bottom()).isLessThanOrEqualTo(height + NEARLY);
                assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::overlaps);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("windows")
    void whereverTheyAreAllCanBeUsed(double width, double height, Arrangement arrangement) {
        assertThat(grids(width, height, arrangement)).allSatisfy(grid -> {
            assertRoom(grid.timer(), grid, 20, 7);
            assertRoom(grid.status(), grid, 16, 3);
            if (arrangement != Arrangement.TIMER_ONLY) {
                assertRoom(grid.slide(), grid, 12, 8.9);
                assertRoom(grid.notes(), grid, 20, 8);
                assertRoom(grid.next(), grid, 7, 5.5);
                assertRoom(grid.facts(), grid, 8, 2.5);
            }
        });
    }

    private static void assertRoom(Box box, PresenterGrid grid, double width, double height) {
        assertThat(box.width() / grid.em()).isGreaterThan(width - NEARLY);
        assertThat(box.height() / grid.em()).isGreaterThan(height - NEARLY);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void aSplitterStandsBetweenTheBoxesAndStaysWhereItWasPut(double width, double height, Arrangement arrangement) {
        assertThat(grids(width, height, arrangement))
                .allSatisfy(grid -> assertThat(grid.seams()).allSatisfy(seam -> {
                    assertThat(grid.boxes()).noneMatch(box -> isInside(box, seam));
                    assertThat(seam.way().place(seam.share())).isCloseTo(seam.place(), within(NEARLY));
                    assertThat(seam.place())
                            .isBetween(seam.way().least() - NEARLY, seam.way().most() + NEARLY);
                }));
    }

    private static boolean isInside(Box box, Seam seam) {
        Box line = seam.way().sideways()
                ? new Box(
                        seam.place() - NEARLY,
                        seam.box().y(),
                        2 * NEARLY,
                        seam.box().height())
                : new Box(seam.box().x(), seam.place() - NEARLY, seam.box().width(), 2 * NEARLY);
        return box.overlaps(line);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void whatIsReadOffAGridMakesTheSameGrid(double width, double height, Arrangement arrangement) {
        PresenterGrid usual = PresenterGrid.of(width, height, arrangement, ASPECTS.getFirst(), Shares.USUAL);
        Shares same = Shares.USUAL;
        for (Seam seam : usual.seams()) {
            same = same.with(seam.splitter(), seam.share());
        }
        PresenterGrid again = PresenterGrid.of(width, height, arrangement, ASPECTS.getFirst(), same);
        for (int i = 0; i < usual.seams().size(); i++) {
            assertThat(again.seams().get(i).place())
                    .isCloseTo(usual.seams().get(i).place(), within(NEARLY));
        }
    }

    @Test
    void aSplitterMovesWhatItLiesBetween() {
        PresenterGrid usual = PresenterGrid.of(1366, 768, Arrangement.BALANCED, ASPECTS.getFirst(), Shares.USUAL);
        Seam side = seam(usual, Splitter.SIDE);
        PresenterGrid narrower = moved(usual, Splitter.SIDE, -100);
        assertThat(narrower.slide().width()).isCloseTo(usual.slide().width() - 100, within(NEARLY));
        assertThat(narrower.notes().width()).isCloseTo(usual.notes().width() + 100, within(NEARLY));
        assertThat(seam(narrower, Splitter.SIDE).place()).isCloseTo(side.place() - 100, within(NEARLY));
        PresenterGrid lower = moved(usual, Splitter.FOOT, -60);
        assertThat(lower.slide().height()).isCloseTo(usual.slide().height() - 60, within(NEARLY));
        assertThat(lower.next().height()).isGreaterThan(usual.next().height());
        PresenterGrid timer = moved(usual, Splitter.TIMER, 50);
        assertThat(timer.timer().height()).isCloseTo(usual.timer().height() + 50, within(NEARLY));
    }

    private static Seam seam(PresenterGrid grid, Splitter splitter) {
        return grid.seams().stream()
                .filter(seam -> seam.splitter() == splitter)
                .findFirst()
                .orElseThrow();
    }

    private static PresenterGrid moved(PresenterGrid grid, Splitter splitter, double pixels) {
        Shares shares = Shares.USUAL.with(splitter, seam(grid, splitter).shareAfter(pixels));
        return PresenterGrid.of(1366, 768, Arrangement.BALANCED, ASPECTS.getFirst(), shares);
    }

    @Test
    void whatTheSettingsSayOfNoSplitterIsLeftOut() {
        Shares shares = Shares.of(Map.of("side", 0.5, "lid", 0.3));
        assertThat(shares).isEqualTo(Shares.USUAL.with(Splitter.SIDE, 0.5));
        assertThat(shares.written()).isEqualTo(Map.of("side", 0.5));
        assertThat(shares.without(Splitter.SIDE)).isEqualTo(Shares.USUAL);
    }
}
