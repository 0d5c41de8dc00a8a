package org.lectern.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenPlanTest {

    private static final Display LAPTOP = new Display(0, 0, 1440, 900, true, 96);
    private static final Display PROJECTOR = new Display(1440, 0, 1920, 1080, false, 96);
    private static final Display SMALL = new Display(-800, 0, 800, 600, false, 96);

    @Test
    void theAudienceFillsTheExternalScreenAndThePresenterTheLaptops() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), false);
        assertThat(plan.presenter()).isEqualTo(new Placement.Fill(LAPTOP));
        assertThat(plan.audience()).isEqualTo(new Placement.Fill(PROJECTOR));
        assertThat(plan.extended()).isTrue();
    }

    @Test
    void theOrderOfTheScreensDoesNotMatter() {
        assertThat(ScreenPlan.of(List.of(PROJECTOR, LAPTOP), false))
                .isEqualTo(ScreenPlan.of(List.of(LAPTOP, PROJECTOR), false));
    }

    @Test
    void oneScreenHasOrdinaryWindowsOnly() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP), false);
        assertThat(plan.presenter()).isEqualTo(new Placement.Window(LAPTOP));
        assertThat(plan.audience()).isEqualTo(new Placement.Window(LAPTOP));
        assertThat(plan.extended()).isFalse();
    }

    @Test
    void swappedScreensExchangeTheirWindows() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), true);
        assertThat(plan.presenter()).isEqualTo(new Placement.Fill(PROJECTOR));
        assertThat(plan.audience()).isEqualTo(new Placement.Fill(LAPTOP));
    }

    @Test
    void withOneScreenThereIsNothingToSwap() {
        assertThat(ScreenPlan.of(List.of(LAPTOP), true)).isEqualTo(ScreenPlan.of(List.of(LAPTOP), false));
    }

    @Test
    void ofSeveralExternalScreensTheLargestIsTheAudiences() {
        assertThat(ScreenPlan.of(List.of(LAPTOP, SMALL, PROJECTOR), false)
                        .audience()
                        .display())
                .isEqualTo(PROJECTOR);
    }

    @Test
    void mirroredScreensCountAsOneAndAreNoticed() {
        Display mirror = new Display(0, 0, 1920, 1080, false, 96);
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP, mirror), false);
        assertThat(plan.mirrored()).isTrue();
        assertThat(plan.extended()).isFalse();
    }

    @Test
    void screensSideBySideAreNotMirrored() {
        assertThat(ScreenPlan.of(List.of(LAPTOP, PROJECTOR), false).mirrored()).isFalse();
    }

    @Test
    void withoutAMainScreenTheFirstIsThePresenters() {
        assertThat(ScreenPlan.of(List.of(SMALL, PROJECTOR), false).presenter().display())
                .isEqualTo(SMALL);
    }

    @Test
    void noScreenIsNoPlan() {
        assertThatThrownBy(() -> ScreenPlan.of(List.of(), false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSetOfScreensIsKnownAgainInAnyOrder() {
        assertThat(ScreenPlan.fingerprint(List.of(LAPTOP, PROJECTOR)))
                .isEqualTo(ScreenPlan.fingerprint(List.of(PROJECTOR, LAPTOP)))
                .isNotEqualTo(ScreenPlan.fingerprint(List.of(LAPTOP)));
    }

    @Test
    void aSetOfScreensIsUsedAsItWasLastTime() {
        List<String> swapped = List.of(ScreenPlan.fingerprint(List.of(PROJECTOR, LAPTOP)));

        assertThat(ScreenPlan.of(List.of(LAPTOP, PROJECTOR), swapped))
                .isEqualTo(ScreenPlan.of(List.of(LAPTOP, PROJECTOR), true));
        assertThat(ScreenPlan.of(List.of(LAPTOP, SMALL), swapped))
                .isEqualTo(ScreenPlan.of(List.of(LAPTOP, SMALL), false));
    }

    @Test
    void aProjectorOfTheSameSizeAndAnotherDensityIsAnotherSet() {
        Display other = new Display(1440, 0, 1920, 1080, false, 30);

        assertThat(ScreenPlan.fingerprint(List.of(LAPTOP, other)))
                .isNotEqualTo(ScreenPlan.fingerprint(List.of(LAPTOP, PROJECTOR)));
    }

    @Test
    void whichScreenIsTheMainOneMakesAnotherSet() {
        Display main = new Display(1440, 0, 1920, 1080, true, 96);
        Display side = new Display(0, 0, 1440, 900, false, 96);

        assertThat(ScreenPlan.fingerprint(List.of(side, main)))
                .isNotEqualTo(ScreenPlan.fingerprint(List.of(LAPTOP, PROJECTOR)));
    }
}
