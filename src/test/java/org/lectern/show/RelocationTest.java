package org.lectern.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.talk.Slides.slide;
import static org.lectern.talk.Slides.talk;
import static org.lectern.talk.Slides.titled;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Slide;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;

class RelocationTest {

    private final Talk before =
            talk(titled(1, "Open"), stepped(2, "Why", "text", 3), titled(3, "How"), titled(4, "End"));

    @Test
    void aSlideThatMovedIsFound() {
        Talk after = talk(titled(1, "Open"), titled(2, "New"), titled(3, "How"), stepped(4, "Why", "text", 3));

        assertThat(relocated(new Position(2, 2), after)).isEqualTo(new Position(4, 2));
    }

    @Test
    void aSlideWhoseTextWasEditedIsFoundByItsTitle() {
        Talk after = talk(titled(1, "New"), titled(2, "Open"), stepped(3, "Why", "other text", 3), titled(4, "How"));

        assertThat(relocated(new Position(2, 2), after)).isEqualTo(new Position(3, 2));
    }

    @Test
    void aSlideThatWasRewrittenIsFoundByItsNeighbour() {
        Talk after = talk(titled(1, "New"), titled(2, "Open"), titled(3, "Reasons"), titled(4, "How"));

        assertThat(relocated(Position.at(2), after)).isEqualTo(Position.at(3));
    }

    @Test
    void aSlideThatIsCutOtherwiseIsFoundByItsWords() {
        Talk first = talk(titled(1, "Open"), slide(2, "Why", "Bread rises when it rests", "", 0, false));
        Talk after = talk(
                titled(1, "Open"),
                slide(2, "", "Rest a while and then go on", "", 0, false),
                slide(3, "", "Why bread rises when it rests overnight", "", 0, false));

        assertThat(new Relocation(first, after).of(Position.at(2))).isEqualTo(Position.at(3));
    }

    @Test
    void aSlideIsFoundWhereItsWordsBecameNotes() {
        Talk first = talk(titled(1, "Open"), slide(2, "Why", "Bread rises when it rests", "", 0, false));
        Talk after = talk(
                titled(1, "Open"),
                titled(2, "Flour"),
                slide(3, "Yeast", "", "Bread rises when it rests", 0, false),
                titled(4, "End"));

        assertThat(new Relocation(first, after).of(Position.at(2))).isEqualTo(Position.at(3));
    }

    @Test
    void withoutANeighbourBeforeTheOneAfterHelps() {
        Talk after = talk(titled(1, "New"), titled(2, "Hello"), titled(3, "How"), titled(4, "End"));

        assertThat(relocated(Position.at(2), after)).isEqualTo(Position.at(2));
    }

    @Test
    void aTitleThatComesTwiceDecidesNothing() {
        Talk after = talk(
                titled(1, "Open"),
                titled(2, "More"),
                slide(3, "Why", "a", "", 0, false),
                slide(4, "Why", "b", "", 0, false));

        assertThat(relocated(Position.at(2), after)).isEqualTo(Position.at(2));
    }

    @Test
    void anotherTalkKeepsTheNumber() {
        Talk after = talk(titled(1, "Ships"), titled(2, "Boats"), titled(3, "Rafts"));

        assertThat(relocated(Position.at(2), after)).isEqualTo(Position.at(2));
        assertThat(relocated(Position.at(4), after)).isEqualTo(Position.at(3));
    }

    @Test
    void fewerStepsBringTheStepBack() {
        Talk after = talk(titled(1, "Open"), stepped(2, "Why", "text", 1));

        assertThat(relocated(new Position(2, 3), after)).isEqualTo(new Position(2, 1));
    }

    @Test
    void whatTheAudienceSeesAndTheHistoryMoveAlong() {
        Talk after = talk(titled(1, "New"), titled(2, "Open"), titled(3, "How"), titled(4, "End"));
        ShowState state = new ShowState(
                Position.at(4),
                new Screening.Frozen(Position.at(1)),
                TalkTimer.FRESH,
                List.of(Position.at(3)),
                Optional.empty());

        ShowState moved = new Relocation(before, after).of(state);

        assertThat(moved.seen()).isEqualTo(Position.at(2));
        assertThat(moved.history()).containsExactly(Position.at(3));
    }

    private Position relocated(Position position, Talk after) {
        return new Relocation(before, after).of(position);
    }

    private static Slide stepped(int number, String title, String text, int steps) {
        return slide(number, title, text, "", steps, false);
    }
}
