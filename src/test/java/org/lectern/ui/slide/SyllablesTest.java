package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;

class SyllablesTest {

    private static final String LETTERS_AND_MARKS = "ก็ได้นั้นที่ไม่เป็นเช่นนี้เพราะว่าแม่น้ำยาว";

    @Test
    void aLeadingVowelBeginsAPieceAndNeverEndsOne() {
        assertThat(pieces("กาแฟและเมือง")).containsExactly("กา", "แฟ", "และ", "เมือง");
    }

    @Test
    void nothingIsLostAndNoMarkStandsAlone() {
        List<String> pieces = pieces(LETTERS_AND_MARKS);

        assertThat(String.join("", pieces)).isEqualTo(LETTERS_AND_MARKS);
        assertThat(pieces).allMatch(piece -> Character.isLetter(piece.charAt(0)));
    }

    @Test
    void longTextWithoutSpacesStaysOnItsSlide() {
        String words = LETTERS_AND_MARKS.repeat(14);
        var slide = Slides.titled(2, "ภาษาไทย", Block.paragraph(words), LayoutChoiceTest.bullets(words));

        assertThat(TestScreen.SCREEN.onToolkitThread(() -> LayoutCheck.of(slide, DeckLook.PLAIN)))
                .isEmpty();
    }

    private static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        int to;
        for (int from = 0; from < word.length(); from = to) {
            to = Syllables.end(word, from);
            pieces.add(word.substring(from, to));
        }
        return pieces;
    }
}
