package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

class CombiningMarksTest {

    private static final String PILE = "\u0301\u0323\u0330\u0302\u0321\u0345".repeat(6);

    @Test
    void aLetterKeepsNoMoreMarksThanALanguagePutsOnIt() {
        assertThat(CombiningMarks.settable("x" + PILE + "y").codePoints().filter(CombiningMarks::is))
                .hasSize(CombiningMarks.MOST);
    }

    @Test
    void aLetterWithItsMarkIsOneCharacterWhereThereIsOne() {
        assertThat(CombiningMarks.settable("cafe\u0301")).isEqualTo("caf\u00e9");
    }

    @Test
    void aMarkWithoutALetterIsNotSet() {
        assertThat(CombiningMarks.settable("\u0301a \u0323b")).isEqualTo("a b");
    }

    @Test
    void textWithoutMarksIsTheSame() {
        assertThat(CombiningMarks.settable("plain \uD83D\uDE00 \u2764\uFE0F"))
                .isEqualTo("plain \uD83D\uDE00 \u2764\uFE0F");
    }

    @Test
    void marksOfArabicAndHebrewStay() {
        assertThat(CombiningMarks.settable("\u0645\u0651\u064E")).hasSize(3);
        assertThat(CombiningMarks.settable("\u05E9\u05C1\u05B8")).hasSize(3);
    }

    @Test
    void linesWithPilesOfMarksStayInTheirPlace() {
        String words = ("chaos" + PILE + " t\u0323\u0330he\u0302\u0321 mi\u0345nd ").repeat(30);
        var slide = Slides.titled(2, words.substring(0, 120), Block.paragraph(words), Block.preformatted(words));

        assertThat(TestScreen.SCREEN.onToolkitThread(() -> LayoutCheck.of(slide, DeckLook.PLAIN)))
                .isEmpty();
    }

    @Test
    void aRunSaysWhatIsSetAndTheSlideKeepsWhatWasWritten() {
        var slide = Slides.titled(1, "x" + PILE);

        assertThat(Run.of(slide.title()).getFirst().text()).hasSize(1 + CombiningMarks.MOST);
        assertThat(slide.title()).isEqualTo(List.of(new Inline.Text("x" + PILE)));
    }
}
