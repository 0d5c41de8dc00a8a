package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.blocks;
import static org.lectern.parse.markdown.Reads.inlines;
import static org.lectern.parse.markdown.Reads.only;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.format.Format;

class ContentTest {
    @Test
    void listsNestAndCount() {
        assertThat(blocks("3. a\n   - b\n4. c\n"))
                .containsExactly(new Block.OrderedList(
                        3,
                        List.of(
                                ListItem.of(List.of(
                                        Block.paragraph("a"),
                                        new Block.BulletList(List.of(ListItem.of(List.of(Block.paragraph("b"))))))),
                                ListItem.of(List.of(Block.paragraph("c"))))));
    }

    @Test
    void tasksAreTickedOrNot() {
        Block.BulletList list =
                (Block.BulletList) blocks("- [x] a\n- [ ] b\n- c\n").getFirst();
        assertThat(list.items())
                .extracting(ListItem::done)
                .containsExactly(Optional.of(true), Optional.of(false), Optional.empty());
    }

    @Test
    void anAlertIsNamed() {
        assertThat(blocks("> [!WARNING]\n> Wet *paint*.\n"))
                .containsExactly(new Block.Quote(List.of(new Block.Paragraph(List.of(
                        new Inline.Strong(List.of(text("Warning"))),
                        text(": Wet "),
                        new Inline.Emphasis(List.of(text("paint"))),
                        text("."))))));
        assertThat(blocks("> [!shouting] Wet.\n"))
                .containsExactly(new Block.Quote(List.of(Block.paragraph("[!shouting] Wet."))));
    }

    @Test
    void aTableMayStandDirectlyBelowText() {
        List<Block> blocks = blocks("The boats:\n| Name | Length |\n|------|-------:|\n| Ada  | 7 |\n");
        assertThat(blocks).hasSize(2);
        assertThat(blocks.getFirst()).isEqualTo(Block.paragraph("The boats:"));
        assertThat(blocks.getLast())
                .isInstanceOfSatisfying(
                        Block.Table.class, table -> assertThat(table.rows()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One\ntwo | three\nfour",
                "```\nOne\n|a|b|\n|-|-|\n```",
                "- One\n  |a|b|\n  |-|-|",
                "One\n|a|b|\n|-|"
            })
    void whatLooksLikeATableIsNotCut(String markdown) {
        assertThat(blocks(markdown)).hasSize(1);
    }

    @Test
    void quotesHoldBlocks() {
        assertThat(blocks("> a\n>\n> - b\n"))
                .containsExactly(new Block.Quote(List.of(
                        Block.paragraph("a"),
                        new Block.BulletList(List.of(ListItem.of(List.of(Block.paragraph("b"))))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```java {1,3-5}",
                "```java{1,3-5}",
                "~~~ java [1,3-5]",
                "```java {hl_lines=[1,\"3-5\"]}",
                "``` {.java hl_lines=\"1\"} {1,3-5}"
            })
    void codeHasItsLanguageAndItsMarkedLines(String fence) {
        Block.Code code = (Block.Code)
                blocks(fence + "\n  a\n\nb\n" + fence.substring(0, 3) + "\n").getFirst();
        assertThat(code.language()).isEqualTo("java");
        assertThat(code.text()).isEqualTo("  a\n\nb");
        assertThat(code.marked()).startsWith(1);
    }

    @Test
    void indentedCodeKeepsItsSpaces() {
        assertThat(blocks("a\n\n    b\n      c\n")).contains(Block.preformatted("b\n  c"));
    }

    @Test
    void oneHyphenIsEnoughBelowTheHeadOfATable() {
        assertThat(blocks("| a | b |\n|-|:-:|\n| 1 | 2 |")).first().isInstanceOf(Block.Table.class);
    }

    @Test
    void tableCellsAreAligned() {
        Block.Table table = (Block.Table)
                blocks("| a | b | c |\n|:--|:-:|--:|\n| **1** | 2 |\n").getFirst();
        assertThat(table.header())
                .extracting(Block.Cell::alignment)
                .containsExactly(Block.Alignment.START, Block.Alignment.CENTER, Block.Alignment.END);
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().getFirst().content()).containsExactly(new Inline.Strong(List.of(text("1"))));
    }

    @Test
    void aPictureAloneIsABlockAndInTextAnInline() {
        assertThat(blocks("![An oven](oven.png)\n")).containsExactly(new Block.Image("oven.png", "An oven", false));
        assertThat(inlines("hot ![](oven.png) oven\n")).contains(new Inline.Picture("oven.png", ""));
    }

    @Test
    void linksOfEveryKindLead() {
        String text =
                "[a](https://a.example) <https://b.example> https://c.example/x_y, (www.d.example) [e]\n\n[e]: https://e.example\n";
        assertThat(inlines(text).stream()
                        .filter(Inline.Hyperlink.class::isInstance)
                        .map(link -> ((Inline.Hyperlink) link).url()))
                .containsExactly(
                        "https://a.example",
                        "https://b.example",
                        "https://c.example/x_y",
                        "http://www.d.example",
                        "https://e.example");
    }

    @Test
    void anAddressThatIsTheTextOfALinkIsNoLinkInALink() {
        assertThat(inlines("[https://a.example](https://b.example)"))
                .containsExactly(new Inline.Hyperlink("https://b.example", List.of(text("https://a.example"))));
    }

    @Test
    void bracketsThatLeadNowhereStay() {
        assertThat(inlines("[sic] and [a][b]")).containsExactly(text("[sic] and [a][b]"));
    }

    @Test
    void footnotesAreText() {
        assertThat(only(Format.MARKDOWN, "bread[^1]\n\n[^1]: and salt\n").text())
                .isEqualTo("bread[1]\n\n[1] and salt");
    }

    @Test
    void emphasisStrikeCodeAndBreaks() {
        assertThat(inlines("*a* **b** ~~c~~ `d`  \ne\nf"))
                .containsExactly(
                        new Inline.Emphasis(List.of(text("a"))),
                        text(" "),
                        new Inline.Strong(List.of(text("b"))),
                        text(" "),
                        new Inline.Strike(List.of(text("c"))),
                        text(" "),
                        new Inline.CodeSpan("d"),
                        new Inline.LineBreak(),
                        text("e f"));
    }

    @Test
    void rawHtmlIsNeverRunAndItsTextIsKept() {
        assertThat(inlines("a<br>H<sub>2</sub>O <b>hot</b> <script>evil()</script>!"))
                .containsExactly(
                        text("a"),
                        new Inline.LineBreak(),
                        text("H2O "),
                        new Inline.Strong(List.of(text("hot"))),
                        text(" !"));
        assertThat(blocks("<details>\n<summary>More</summary>\n<p>inside</p>\n</details>\n"))
                .containsExactly(Block.paragraph("More"), Block.paragraph("inside"));
        assertThat(blocks("# t\n\n<style>\np { x }\n</style>\n\n<iframe src=\"https://a.example\">no</iframe>\n"))
                .containsExactly(new Block.Neutral("iframe https://a.example", ""));
    }

    @Test
    void aHeadingInHtmlIsATitle() {
        assertThat(only(Format.MARKDOWN, "<div>\n<h2>Ada <i>Berg</i></h2>\n<img src=\"a.png\" alt=\"\">\n</div>\n")
                        .titleText())
                .isEqualTo("Ada Berg");
    }

    @Test
    void attributesOfAHeadingAreNotSeen() {
        assertThat(only(Format.MARKDOWN, "# Bread {#bread .big}\n").titleText()).isEqualTo("Bread");
        assertThat(only(Format.MARKDOWN, "# Sets {a, b}\n").titleText()).isEqualTo("Sets {a, b}");
    }

    @Test
    void entitiesAndEscapesAreCharacters() {
        assertThat(inlines("a &amp; \\*b\\* &copy;")).containsExactly(text("a & *b* ©"));
    }

    private static Inline text(String text) {
        return new Inline.Text(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$PATH:$HOME", "$a/$b", "${HOME}/bin:${PATH}", "\"$ONE\"-$TWO", "from $5 to $10"})
    void variablesAndPricesAreNoFormulas(String text) {
        assertThat(inlines(text + "\n")).containsExactly(new Inline.Text(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x+1", "f'", "a_{1}", "\\alpha", "n!"})
    void aLetterMayFollowAFormula(String tex) {
        assertThat(inlines("the $" + tex + "$s\n")).contains(new Inline.Formula(tex));
    }
}
