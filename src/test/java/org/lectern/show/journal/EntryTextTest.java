package org.lectern.show.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.SlideId;
import org.lectern.show.Cue;
import org.lectern.show.ShowMachine;
import org.lectern.show.ShowState;
import org.lectern.talk.Slides;
import org.lectern.talk.Talk;

class EntryTextTest {

    private static final Instant NOON = Instant.parse("2026-03-24T12:00:00Z");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStateThatAShowReachesIsReadAsItWas(int seed) {
        Entry.At at = new Entry.At(
                new Entry.Moment(NOON, NOON.minusSeconds(seed)),
                reached(new Random(seed)),
                new SlideId("0123456789ab-2"),
                new SlideId("ba9876543210"),
                "Slide & 日本",
                24);

        assertThat(EntryText.entry(EntryText.of(at))).contains(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b\nc", "100 % | 1;2=3 *", "Größe 日本 👩‍👩‍👧"})
    void anyTextIsOneWord(String text) {
        Entry.Given given = new Entry.Given(Path.of("/talks/" + text), text, Optional.of("text-export"));

        assertThat(EntryText.of(given)).doesNotContain("\n");
        assertThat(EntryText.entry(EntryText.of(given))).contains(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "later 1",
                "alive yesterday",
                "alive 2026-03-24T12:00:00Z",
                "alive",
                "talk %zz x -",
                "at 2026-03-24T12:00:00Z 2026-03-24T12:00:00Z 0 0 a a b live fresh;fresh;speaking 24 -",
                "at 2026-03-24T12:00:00Z 2026-03-24T12:00:00Z 1 0 a a b code fresh;fresh;speaking 24 -",
                "at 2026-03-24T12:00:00Z 2026-03-24T12:00:00Z 1 0 a a b message:soon:x fresh;fresh;speaking 24 -",
                "at 2026-03-24T12:00:00Z 2026-03-24T12:00:00Z 1 0 a a b dim fresh;fresh;speaking 24 -",
                "at 2026-03-24T12:00:00Z 2026-03-24T12:00:00Z 1 0 a a b live fresh;stale;speaking 24 -",
                "at 2026-03-24T12:00:00Z 2026-03-24T12:00:00Z 1 0 a a b live fresh;fresh;speaking 24 soon"
            })
    void anythingElseIsNoEntry(String text) {
        assertThat(EntryText.entry(text)).isEmpty();
    }

    private static ShowState reached(Random random) {
        Talk talk = Slides.talk(Slides.stepped(1, 2), Slides.stepped(2, 0), Slides.stepped(3, 1));
        List<Cue> cues = List.of(
                new Cue.Next(),
                new Cue.Previous(),
                new Cue.Last(),
                new Cue.ToggleBlack(),
                new Cue.ToggleWhite(),
                new Cue.ToggleFreeze(),
                new Cue.ToggleNextUp(),
                new Cue.ToggleCode("https://bread.example/a:b?c=1 2&d=%3A#é"),
                new Cue.ShowMessage("Back at 14:30: 日本", Optional.of(NOON.plusSeconds(90))),
                new Cue.ShowMessage("Lunch", Optional.empty()),
                new Cue.StartOrPauseTimer(),
                new Cue.ResetTimer(),
                new Cue.PlanLength(Duration.ofMinutes(random.nextInt(0, 60))),
                new Cue.ToggleQuestions());
        ShowState state = ShowState.START;
        Instant now = NOON;
        for (int i = 0; i < 30; i++) {
            now = now.plusNanos(random.nextLong(0, 1_000_000_000_000L));
            state = ShowMachine.after(state, cues.get(random.nextInt(cues.size())), talk, now);
        }
        return new ShowState(state.position(), state.screening(), state.timer(), List.of(), state.typedLength());
    }
}
