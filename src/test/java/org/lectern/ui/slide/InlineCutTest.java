package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

class InlineCutTest {

    private static final List<Inline> LINE = List.of(
            new Inline.Text("say "),
            new Inline.Strong(
                    List.of(new Inline.Text("very "), new Inline.Emphasis(List.of(new Inline.Text("little"))))),
            new Inline.CodeSpan("now()"));

    @Test
    void bothPartsTogetherAreTheWhole() {
        String whole = PlainText.inline(LINE);
        for (int at = 0; at <= 15; at++) {
            assertThat(PlainText.inline(InlineCut.before(LINE, at)) + PlainText.inline(InlineCut.from(LINE, at)))
                    .isEqualTo(whole);
        }
    }

    @Test
    void bothPartsStayStressed() {
        assertThat(InlineCut.before(LINE, 6))
                .containsExactly(new Inline.Text("say "), new Inline.Strong(List.of(new Inline.Text("ve"))));
        assertThat(InlineCut.from(LINE, 12)).first().isInstanceOf(Inline.Strong.class);
    }

    @Test
    void codeIsNotCut() {
        assertThat(InlineCut.before(LINE, 17)).endsWith(new Inline.CodeSpan("now()"));
    }
}
