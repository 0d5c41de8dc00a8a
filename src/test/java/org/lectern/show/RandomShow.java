package org.lectern.show;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.lectern.deck.Slide;
import org.lectern.talk.Slides;
import org.lectern.talk.Talk;

/// A show that gets any cues at any instants. Each seed is one sequence; a failure names its seed.
abstract class RandomShow {

    static final int SEEDS = 100;

    static final int CUES = 150;

    Random random = new Random(0);

    Talk talk = Slides.talk(Slides.stepped(1, 0));

    ShowState state = ShowState.START;

    Instant now = Instant.EPOCH;

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    void begin(int seed) {
        random = new Random(seed);
        talk = talk();
        state = ShowState.START;
        now = Instant.parse("2026-03-24T12:00:00Z");
    }

    Talk talk() {
        return Slides.talk(IntStream.rangeClosed(1, random.nextInt(1, 12))
                .mapToObj(number -> Slides.slide(
                        number,
                        "Slide " + random.nextInt(20),
                        "",
                        "",
                        random.nextInt(4),
                        number > 1 && random.nextInt(5) == 0))
                .toArray(Slide[]::new));
    }

    Duration later() {
        Duration passed = Duration.ofNanos(random.nextLong(0, 100_000_000_000L));
        now = now.plus(passed);
        return passed;
    }

    void send(Cue cue) {
        state = ShowMachine.after(state, cue, talk, now);
    }

    Cue any() {
        return switch (random.nextInt(11)) {
            case 10 -> new Cue.DisarmTimer();
            case 0 -> new Cue.ResetTimer();
            case 1 -> new Cue.UndoReset();
            case 3 -> new Cue.PlanLength(Duration.ofMinutes(random.nextInt(-1, 60)));
            case 2 -> new Cue.StartTimerAt(now.plusSeconds(random.nextInt(-60, 60)));
            default -> anyButResets();
        };
    }

    Cue anyButResets() {
        return switch (random.nextInt(22)) {
            case 0 -> new Cue.Previous();
            case 1 -> new Cue.NextSlide();
            case 2 -> new Cue.PreviousSlide();
            case 3 -> new Cue.First();
            case 4 -> new Cue.Last();
            case 5 -> new Cue.GoTo(random.nextInt(-5, 20));
            case 6 -> new Cue.Back();
            case 7 -> new Cue.ToggleBlack();
            case 8 -> new Cue.ToggleWhite();
            case 9 -> new Cue.ToggleFreeze();
            case 10 -> new Cue.Live();
            case 11 -> new Cue.StartOrPauseTimer();
            case 12 -> new Cue.ToggleQuestions();
            case 13 -> new Cue.ShowMessage(random.nextBoolean() ? "Back soon" : " ", Optional.of(now.plusSeconds(90)));
            case 14 -> new Cue.ToggleCode("https://bread.example/" + random.nextInt(2));
            case 15 -> new Cue.ToggleNextUp();
            case 16 -> new Cue.Draw(page(), stroke());
            case 17 -> new Cue.UndoStroke(page());
            case 18 -> new Cue.ClearInk(page());
            default -> new Cue.Next();
        };
    }

    Ink.Page page() {
        return new Ink.Page(talk.slide(random.nextInt(1, talk.size() + 1)).id(), random.nextInt(2));
    }

    Stroke stroke() {
        return new Stroke(List.of(new Spot(random.nextDouble(), random.nextDouble()), Spot.MIDDLE));
    }
}
