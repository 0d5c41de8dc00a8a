package org.lectern.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.ui.keys.KeyStroke.Gesture;

class SwipesTest {

    private static final double WIDTH = 1000;

    private final Swipes swipes = new Swipes();

    private Optional<Gesture> drag(double dx, double dy, long millis) {
        swipes.begin(new Swipes.Touch(500, 300, 1000));
        return swipes.end(new Swipes.Touch(500 + dx, 300 + dy, 1000 + millis), WIDTH);
    }

    @Test
    void aQuickWayToTheSideIsASwipe() {
        assertThat(drag(-200, 10, 200)).contains(Gesture.SWIPE_LEFT);
    }

    @Test
    void theOtherWayToo() {
        assertThat(drag(200, -30, 200)).contains(Gesture.SWIPE_RIGHT);
    }

    @Test
    void aShortWayIsATap() {
        assertThat(drag(-WIDTH * Swipes.LENGTH + 1, 0, 100)).isEmpty();
        assertThat(drag(-WIDTH * Swipes.LENGTH, 0, 100)).isPresent();
    }

    @Test
    void aSteepWayIsNone() {
        assertThat(drag(-200, 120, 200)).isEmpty();
    }

    @Test
    void aFingerThatStaysHoldsSomething() {
        assertThat(drag(-200, 0, Swipes.LONGEST + 1)).isEmpty();
    }

    @Test
    void withASecondFingerItIsNone() {
        swipes.begin(new Swipes.Touch(500, 300, 1000));
        swipes.cancel();
        assertThat(swipes.end(new Swipes.Touch(200, 300, 1100), WIDTH)).isEmpty();
    }

    @Test
    void aSwipeThatIsReportedTwiceCountsOnce() {
        assertThat(drag(-200, 0, 200)).isPresent();
        assertThat(swipes.reported(Gesture.SWIPE_LEFT, 1200 + Swipes.APART - 1)).isEmpty();
        assertThat(swipes.reported(Gesture.SWIPE_LEFT, 1200 + 3 * Swipes.APART)).contains(Gesture.SWIPE_LEFT);
    }
}
