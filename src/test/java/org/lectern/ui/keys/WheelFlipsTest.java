package org.lectern.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.ui.keys.KeyStroke.Gesture;

class WheelFlipsTest {

    private final WheelFlips wheel = new WheelFlips();
    private final List<Gesture> flips = new ArrayList<>();
    private long now = 5_000;

    private void turn(int times, double pixels, long apart, boolean inertia) {
        for (int i = 0; i < times; i++) {
            now += apart;
            wheel.turned(pixels, inertia, now).ifPresent(flips::add);
        }
    }

    @Test
    void aNotchIsAFlip() {
        turn(3, -WheelFlips.NOTCH, 120, false);
        assertThat(flips).containsExactly(Gesture.WHEEL_DOWN, Gesture.WHEEL_DOWN, Gesture.WHEEL_DOWN);
    }

    @Test
    void awayFromTheHandGoesBack() {
        turn(1, WheelFlips.NOTCH, 100, false);
        assertThat(flips).containsExactly(Gesture.WHEEL_UP);
    }

    @Test
    void aLongMovementOnATouchpadIsOneFlip() {
        turn(60, -9, 12, false);
        assertThat(flips).containsExactly(Gesture.WHEEL_DOWN);
    }

    @Test
    void whatGoesOnAfterTheFingersHaveLeftFlipsNothing() {
        turn(6, -9, 12, false);
        turn(80, -60, 12, true);
        assertThat(flips).containsExactly(Gesture.WHEEL_DOWN);
    }

    @Test
    void inertiaThatTheMarkWasLostForFlipsNothingEither() {
        turn(3, -30, 12, true);
        turn(20, -30, 12, false);
        assertThat(flips).isEmpty();
    }

    @Test
    void aTouchpadThatReportsABurstOfNotchesFlipsOnce() {
        turn(15, -WheelFlips.NOTCH, 15, false);
        assertThat(flips).hasSize(1);
    }

    @Test
    void aSecondMovementAfterARestFlipsAgain() {
        turn(10, -9, 12, false);
        now += WheelFlips.BETWEEN_TURNS;
        turn(10, -9, 12, false);
        assertThat(flips).hasSize(2);
    }

    @Test
    void theOtherDirectionFlipsAtOnce() {
        turn(10, -9, 12, false);
        turn(10, 9, 12, false);
        assertThat(flips).containsExactly(Gesture.WHEEL_DOWN, Gesture.WHEEL_UP);
    }

    @Test
    void aTouchThatWasNotMeantFlipsNothing() {
        turn(2, -9, 12, false);
        now += WheelFlips.FORGOTTEN;
        turn(3, -9, 12, false);
        assertThat(flips).isEmpty();
    }

    @Test
    void aWheelWithSmallNotchesFlipsWhenTheyAddUp() {
        turn(8, -10, 200, false);
        assertThat(flips).hasSize(2);
    }

    @Test
    void nothingIsNoTurn() {
        turn(5, 0, 10, false);
        assertThat(flips).isEmpty();
    }
}
