package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

class SignedTest {

    @Test
    void theSourceMayStandOnALineOrAParagraphOfItsOwn() {
        var broken = new Block.Paragraph(
                List.of(new Inline.Text("Brevity is wit."), new Inline.LineBreak(), new Inline.Text("— An old king")));
        assertThat(source(List.of(broken), List.of())).isEqualTo("— An old king");
        assertThat(source(List.of(Block.paragraph("Brevity."), Block.paragraph("-- A king")), List.of()))
                .isEqualTo("-- A king");
        assertThat(source(List.of(Block.paragraph("Brevity.")), List.of(Block.paragraph("– A king"))))
                .isEqualTo("– A king");
    }

    @Test
    void theSourceMayStandBehindTheLastSentence() {
        Signed signed = Signed.of(List.of(Block.paragraph("\"Be brief.\" — Ada Example, Example Works")), List.of());
        assertThat(PlainText.of(signed.words())).isEqualTo("\"Be brief.\"");
        assertThat(PlainText.inline(signed.source())).isEqualTo("— Ada Example, Example Works");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was late — very late.", "One thing. — and then another", "Nothing", "— so it begins"})
    void aDashAloneNamesNobody(String words) {
        assertThat(source(List.of(Block.paragraph(words)), List.of())).isEmpty();
    }

    @Test
    void wordsMayBringMarksOfTheirOwn() {
        assertThat(Signed.of(List.of(Block.paragraph("„Ja.“")), List.of()).isMarked())
                .isTrue();
        assertThat(Signed.of(List.of(Block.paragraph("Yes.")), List.of()).isMarked())
                .isFalse();
    }

    @Test
    void marksAroundAllOfItGiveWayToALargeOne() {
        assertThat(Signed.of(List.of(Block.paragraph("\"Be brief.\"")), List.of())
                        .unmarked()
                        .words())
                .containsExactly(Block.paragraph("Be brief."));
        List<Block> two = List.of(Block.paragraph("\"Yes\" and \"no\""));
        assertThat(Signed.of(two, List.of()).unmarked().words()).isEqualTo(two);
    }

    private static String source(List<Block> quoted, List<Block> below) {
        return PlainText.inline(Signed.of(quoted, below).source());
    }
}
