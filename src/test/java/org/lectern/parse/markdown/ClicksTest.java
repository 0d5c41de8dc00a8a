package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;
import org.lectern.deck.Slide;
import org.lectern.format.Format;

class ClicksTest {

    @Test
    void aDirectiveOnAnElementIsAStep() {
        assertThat(slide("<div v-click>\n\nfirst **word**\n\n</div>\n\n<p v-click>second</p>\n")
                        .blocks())
                .satisfiesExactly(
                        first -> assertThat(step(first)).isEqualTo(1),
                        second ->
                                assertThat(second).isEqualTo(new Block.Stepped(2, List.of(Block.paragraph("second")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
                    <p v-click="3">a</p>                       ~ 3
                    <p v-click="'+2'">a</p>                    ~ 2
                    <p v-click="[2, 4]">a</p>                  ~ 4
                    <p v-click.hide>a</p>                      ~ 1
                    <p v-after>a</p>                           ~ 0
                    <v-click at="+2">a</v-click>               ~ 2
                    <v-click :at="2" hide>a</v-click>          ~ 2
                    a <span v-click>b</span> <b v-click>c</b>  ~ 2
                    <span v-mark.red="4">a</span>              ~ 4
                    <div v-motion :click-2-5="{ x: 1 }">a</div>~ 5
                    """)
    void theValueSaysWhen(String html, int steps) {
        assertThat(slide(html).steps()).isEqualTo(steps);
    }

    @Test
    void whatIsThereFromTheStartStaysThere() {
        assertThat(slide("<p v-click.hide>a</p>\n").blocks()).containsExactly(Block.paragraph("a"));
    }

    @Test
    void afterIsTogetherWithTheOneBefore() {
        Slide slide = slide("<v-click>a</v-click>\n\n<v-after>b</v-after>\n");
        assertThat(slide.steps()).isEqualTo(1);
        assertThat(slide.blocks()).allMatch(block -> step(block) == 1);
    }

    @Test
    void absoluteStepsDoNotMoveRelativeOnes() {
        Slide slide = slide("<p v-click>a</p>\n<p v-click=\"3\">b</p>\n<p v-click>c</p>\n");
        assertThat(slide.blocks().stream().map(ClicksTest::step)).containsExactly(1, 3, 2);
        assertThat(slide.steps()).isEqualTo(3);
    }

    @Test
    void onlyTheOuterItemsOfAListAppearUnlessADepthIsSaid() {
        String list = "\n\n- a\n  - b\n- c\n\n</v-clicks>\n";
        assertThat(slide("<v-clicks>" + list).steps()).isEqualTo(2);
        assertThat(slide("<v-clicks depth=\"2\">" + list).steps()).isEqualTo(3);
        assertThat(slide("<v-clicks :every=\"2\">" + list).steps()).isEqualTo(1);
    }

    @Test
    void withoutALoneListEachBlockAppears() {
        assertThat(slide("<v-clicks>\n\none\n\ntwo\n\n- three\n- too\n\n</v-clicks>\n").blocks().stream()
                        .map(ClicksTest::step))
                .containsExactly(1, 2, 3);
        assertThat(slide("<v-clicks>\n\n| a |\n|---|\n| 1 |\n| 2 |\n\n</v-clicks>\n")
                        .steps())
                .isEqualTo(2);
    }

    @Test
    void aSwitchCountsItsTemplates() {
        String text = "<v-switch>\n  <template #1>one</template>\n  <template #2>\n\ntwo\n\n  </template>\n"
                + "  <template #5-7>three</template>\n</v-switch>\n\n<v-click>end</v-click>\n";
        assertThat(slide(text).blocks().stream().map(ClicksTest::step)).containsExactly(1, 2, 5, 7);
    }

    @Test
    void htmlInsideAComponentIsNoCode() {
        assertThat(slide("<v-click>\n    <p>deep</p>\n</v-click>\n").blocks())
                .containsExactly(new Block.Stepped(1, List.of(Block.paragraph("deep"))));
    }

    @Test
    void itemsOfRawListsAppear() {
        assertThat(slide("<ul>\n<li v-click>a</li>\n<li v-click>b</li>\n</ul>\n")
                        .blocks())
                .first()
                .satisfies(list -> assertThat(
                                ((Block.BulletList) list).items().stream().map(ListItem::step))
                        .containsExactly(1, 2));
    }

    @Test
    void codeMovesFromOneStateToTheNext() {
        Slide slide = slide("````md magic-move {lines: true}\n```ts {*|1}\na\n```\n```ts\nb\n```\n````\n");
        assertThat(slide.steps()).isEqualTo(2);
        assertThat(slide.text()).isEqualTo("a\n\nb");
    }

    @ParameterizedTest
    @CsvSource({"{all|1|2-3|all},3", "{none|1|2},2", "{hide|none},1", "{1|2|3}{at:3},4", "{1|2}{at:'+2'},2", "{1},0"})
    void groupsOfLinesAreSteps(String info, int steps) {
        assertThat(slide("```js " + info + "\na\n```\n").steps()).isEqualTo(steps);
    }

    @Test
    void tagsInCodeAreCode() {
        assertThat(slide("```html\n<v-click>\n<p v-click>\n```\n").steps()).isZero();
    }

    @Test
    void componentsInEachOtherEndSomewhere() {
        assertThat(slide("<v-click>\n".repeat(500) + "deep\n").text()).contains("deep");
    }

    private static int step(Block block) {
        return block instanceof Block.Stepped stepped ? stepped.step() : 0;
    }

    private static Slide slide(String text) {
        return only(Format.SLIDEV, text);
    }
}
