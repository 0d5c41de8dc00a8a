package org.lectern.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.talk.Slides.slide;
import static org.lectern.talk.Slides.talk;
import static org.lectern.talk.Slides.titled;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.deck.SlideId;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;

class InkTest {

    private static final Instant NOON = Instant.parse("2026-03-24T12:00:00Z");
    private static final Stroke LINE = new Stroke(List.of(new Spot(0.1, 0.2), new Spot(0.3, 0.4)));
    private static final Stroke DOT = new Stroke(List.of(Spot.MIDDLE));

    private final Talk talk = talk(titled(1, "Open"), slide(2, "Why", "text", "", 0, false), titled(3, "End"));
    private final Ink.Page why = new Ink.Page(talk.slide(2).id(), 0);
    private ShowState state = ShowState.START;

    private void send(Cue... cues) {
        for (Cue cue : cues) {
            state = ShowMachine.after(state, cue, talk, NOON);
        }
    }

    @Test
    void aDrawingStaysWithItsPage() {
        send(new Cue.Draw(why, LINE), new Cue.Last(), new Cue.First());

        assertThat(state.ink().on(why)).containsExactly(LINE);
        assertThat(state.ink().on(new Ink.Page(why.slide(), 1))).isEmpty();
    }

    @Test
    void theLastStrokeIsTakenBackFirst() {
        send(new Cue.Draw(why, LINE), new Cue.Draw(why, DOT), new Cue.UndoStroke(why));
        assertThat(state.ink().on(why)).containsExactly(LINE);

        send(new Cue.UndoStroke(why), new Cue.UndoStroke(why));
        assertThat(state.ink()).isEqualTo(Ink.NONE);
    }

    @Test
    void clearingAPageLeavesTheOthers() {
        Ink.Page end = new Ink.Page(talk.slide(3).id(), 0);
        send(new Cue.Draw(why, LINE), new Cue.Draw(end, DOT), new Cue.ClearInk(why));

        assertThat(state.ink().on(why)).isEmpty();
        assertThat(state.ink().on(end)).containsExactly(DOT);
    }

    @Test
    void aFrozenPictureKeepsItsInk() {
        send(new Cue.Draw(why, LINE), new Cue.ToggleFreeze(), new Cue.Draw(why, DOT));
        assertThat(state.seenInk().on(why)).containsExactly(LINE);

        send(new Cue.Live());
        assertThat(state.seenInk().on(why)).containsExactly(LINE, DOT);
    }

    @Test
    void aDrawingGoesWithASlideThatMovedOrWasEdited() {
        send(new Cue.Draw(why, LINE), new Cue.ToggleFreeze());
        Talk moved = talk(slide(1, "Why", "text", "", 0, false), titled(2, "Open"));
        Talk edited = talk(titled(1, "Open"), slide(2, "Why", "other words", "", 0, false));

        assertThat(new Relocation(talk, moved).of(state).ink().on(why)).containsExactly(LINE);
        ShowState after = new Relocation(talk, edited).of(state);
        Ink.Page there = new Ink.Page(edited.slide(2).id(), 0);
        assertThat(after.ink().on(there)).containsExactly(LINE);
        assertThat(after.seenInk().on(there)).containsExactly(LINE);
    }

    @Test
    void aDrawingOnASlideThatIsGoneWaitsForItsReturn() {
        send(new Cue.Draw(why, LINE));
        Talk without = talk(titled(1, "Open"), titled(2, "End"));

        ShowState gone = new Relocation(talk, without).of(state);
        assertThat(new Relocation(without, talk).of(gone).ink().on(why)).containsExactly(LINE);
        assertThat(gone.position()).isEqualTo(Position.START);
    }

    @Test
    void thereAreOnlySoManyStrokesOnAPage() {
        Ink.Page page = new Ink.Page(new SlideId("0123456789ab"), 0);
        Ink ink = Ink.NONE.with(page, DOT);
        for (int i = 0; i < Ink.MOST_STROKES; i++) {
            ink = ink.with(page, LINE);
        }
        assertThat(ink.on(page)).hasSize(Ink.MOST_STROKES).doesNotContain(DOT);
    }

    @Test
    void aStrokeIsBoundedAndStaysOnTheSlide() {
        List<Spot> many = IntStream.rangeClosed(0, Stroke.MOST_SPOTS)
                .mapToObj(i -> new Spot(i, -i))
                .toList();
        assertThat(new Stroke(many).spots()).hasSize(Stroke.MOST_SPOTS);
        assertThat(new Spot(7, -3)).isEqualTo(new Spot(1, 0));
        assertThat(new Spot(Double.NaN, 0.5)).isEqualTo(new Spot(0, 0.5));
    }
}
