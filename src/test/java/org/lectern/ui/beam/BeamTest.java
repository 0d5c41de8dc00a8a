package org.lectern.ui.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.show.Spot;
import org.lectern.show.Stroke;

class BeamTest {

    private static final Spot HERE = new Spot(0.25, 0.75);
    private static final Spot THERE = new Spot(0.5, 0.5);

    private final Beam beam = new Beam();

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @Test
    void whatIsUnderThePointerStaysThereWhenMagnified() {
        beam.point(HERE);
        beam.zoom(2, HERE);

        assertThat(beam.state().lens()).isEqualTo(new Lens(2, HERE));
        assertThat(beam.state().lens().slideAt(HERE)).isEqualTo(HERE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSlideFillsItsPlaceWhateverTheHandDoes(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Spot spot = new Spot(random.nextDouble(), random.nextDouble());
            switch (random.nextInt(3)) {
                case 0 -> beam.point(spot);
                case 1 -> beam.hide();
                default -> beam.zoom(random.nextDouble(0.3, 3), spot);
            }
            Lens lens = beam.state().lens();
            assertThat(lens.zoom()).isBetween(1.0, Lens.LARGEST);
            assertThat(lens.focus().x()).isBetween(0.0, 1.0);
            double left = lens.focus().x() * (1 - lens.zoom());
            assertThat(left).isLessThanOrEqualTo(0);
            assertThat(left + lens.zoom()).isGreaterThanOrEqualTo(1);
        }
    }

    @Test
    void shrinkingLeadsBackToTheWholeSlide() {
        beam.zoom(3, HERE);
        beam.zoom(0.1, THERE);
        assertThat(beam.state().lens()).isEqualTo(Lens.PLAIN);
    }

    @Test
    void aStrokeIsDrawnOnTheSlideNotOnTheWindow() {
        beam.zoom(2, HERE);
        beam.begin(HERE);
        beam.drawTo(THERE);
        Stroke stroke = beam.end().orElseThrow();

        assertThat(stroke.spots().getFirst()).isEqualTo(HERE);
        assertThat(stroke.spots().getLast().x()).isCloseTo(0.375, within(1e-9));
        assertThat(beam.state().drawing()).isEmpty();
    }

    @Test
    void nothingIsDrawnBeforeAStrokeBegins() {
        assertThat(beam.drawTo(HERE)).isEmpty();
        assertThat(beam.end()).isEmpty();
    }

    @Test
    void aLongLineGoesOnAsAnotherStroke() {
        List<Stroke> strokes = new ArrayList<>();
        beam.begin(new Spot(0, 0));
        for (int i = 1; i <= Stroke.MOST_SPOTS + 10; i++) {
            beam.drawTo(new Spot(i % 2, i / 2000.0)).ifPresent(strokes::add);
        }
        beam.end().ifPresent(strokes::add);

        assertThat(strokes).hasSize(2);
        assertThat(strokes.getFirst().spots()).hasSize(Stroke.MOST_SPOTS);
        assertThat(strokes.getLast().spots().getFirst())
                .isEqualTo(strokes.getFirst().spots().getLast());
    }

    @Test
    void aFlipGivesUpTheMagnifierAndAHalfDrawnStroke() {
        beam.pen(true);
        beam.zoom(2, HERE);
        beam.begin(HERE);
        beam.turn();

        assertThat(beam.state().lens()).isEqualTo(Lens.PLAIN);
        assertThat(beam.state().drawing()).isEmpty();
        assertThat(beam.state().pen()).isTrue();
    }

    @Test
    void observersHearOfChangesOnly() {
        List<BeamState> heard = new ArrayList<>();
        beam.observe(heard::add);
        beam.point(HERE);
        beam.point(HERE);
        beam.hide();
        beam.hide();
        assertThat(heard).hasSize(3);
    }
}
