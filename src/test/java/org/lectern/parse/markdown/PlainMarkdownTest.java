package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.deck;
import static org.lectern.parse.markdown.Reads.only;
import static org.lectern.parse.markdown.Reads.result;
import static org.lectern.parse.markdown.Reads.titles;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.format.Format;

class PlainMarkdownTest {
    private static final Format PLAIN = Format.MARKDOWN;

    @Test
    void thematicBreakStartsASlide() {
        assertThat(titles(PLAIN, "# One\n\ntext\n\n---\n\n# Two\n\n***\n\n# Three\n"))
                .containsExactly("One", "Two", "Three");
    }

    @Test
    void explicitBreaksAreCertain() {
        assertThat(result(PLAIN, "a\n\n---\n\nb\n").certainty()).isEqualTo(1);
    }

    @Test
    void headingsStartSlidesDownToTheThirdLevel() {
        String text = "# Talk\n\n## Part\n\n### Point\n\nwords\n\n#### Detail\n\nmore\n";
        assertThat(titles(PLAIN, text)).containsExactly("Talk", "Part", "Point");
        assertThat(deck(PLAIN, text).slides().getLast().blocks())
                .anyMatch(block -> block instanceof Block.Heading heading && heading.level() == 4);
    }

    @Test
    void deepHeadingsStartSlidesWhereThereAreNoOthers() {
        assertThat(titles(PLAIN, "# Talk\n\n#### First\n\na\n\n#### Second\n\nb\n"))
                .containsExactly("Talk", "First", "Second");
    }

    @Test
    void fewHeadingsOfTheThirdLevelAreDetails() {
        assertThat(titles(PLAIN, "# Talk\n\n## A\n\na\n\n### Aside\n\nb\n\n## B\n\nc\n\n## C\n\nd\n"))
                .containsExactly("Talk", "A", "B", "C");
    }

    @Test
    void setextHeadingIsNoBreak() {
        assertThat(titles(PLAIN, "Talk\n====\n\nPart\n---\n\ntext\n")).containsExactly("Talk", "Part");
    }

    @Test
    void aRuleThatDecoratesATextOfHeadingsDoesNotJoinThem() {
        String text = "# Talk\n\n## A\n\na\n\n## B\n\nb\n\n## C\n\nc\n\n---\n\nwritten in spring\n";
        assertThat(titles(PLAIN, text)).containsExactly("Talk", "A", "B", "C", "");
    }

    @Test
    void nothingInsideAFenceSplits() {
        Slide slide = only(PLAIN, "# Code\n\n```sh\n# not a title\n---\n```\n");
        assertThat(slide.titleText()).isEqualTo("Code");
        assertThat(slide.blocks()).containsExactly(Block.Code.of("sh", "# not a title\n---"));
    }

    @Test
    void nothingInsideACommentSplits() {
        Slide slide = only(PLAIN, "# One\n\n<!--\n---\n\n# Two\n-->\n\nseen\n");
        assertThat(slide.text()).isEqualTo("seen");
        assertThat(slide.notes().text()).contains("Two");
    }

    @Test
    void frontMatterMakesTheTitleSlideAndLeadTextBelongsToIt() {
        String text =
                "---\ntitle: Slow bread\ndescription: On waiting\nauthor: Ada Berg\ndate: 2024-05-01\n---\n\nWelcome.\n\n## Dough\n\nFlour.\n";
        Deck deck = deck(PLAIN, text);
        Slide first = deck.slides().getFirst();
        assertThat(titles(PLAIN, text)).containsExactly("Slow bread", "Dough");
        assertThat(first.kind()).isEqualTo(Slide.Kind.TITLE);
        assertThat(first.text()).contains("On waiting", "Ada Berg", "Welcome.");
        assertThat(deck.about().date()).contains(LocalDate.of(2024, 5, 1));
    }

    @Test
    void aFirstHeadingThatRepeatsTheTitleIsTheTitleSlide() {
        assertThat(titles(PLAIN, "---\ntitle: Slow bread\n---\n# Slow bread\n\nhello\n\n## Dough\n\nx\n"))
                .containsExactly("Slow bread", "Dough");
    }

    @Test
    void withoutFrontMatterTheFirstTitleNamesTheDeck() {
        assertThat(deck(PLAIN, "# Slow bread\n\n## Dough\n").about().title()).contains("Slow bread");
    }

    @Test
    void commentsAreNotesThatTheAudienceNeverSees() {
        Slide slide = only(PLAIN, "# Bread\n\nCrust <!-- tap it --> sounds hollow.\n\n<!-- breathe -->\n");
        assertThat(slide.notes().text()).isEqualTo("tap it\n\nbreathe");
        assertThat(slide.text()).isEqualTo("Crust sounds hollow.");
    }

    @Test
    void linkDefinitionsOfTheWholeFileServeEverySlide() {
        List<Slide> slides = deck(
                        PLAIN,
                        "# One\n\nsee [the mill][mill]\n\n---\n\n# Two\n\n[Mill]\n\n[mill]: https://mill.example\n")
                .slides();
        assertThat(slides)
                .allSatisfy(slide -> assertThat(slide.blocks().toString()).contains("https://mill.example"));
    }

    @Test
    void everySlideKnowsItsLines() {
        List<SourceSpan> spans = deck(PLAIN, "# One\n\na\n\n---\n\n# Two\n").slides().stream()
                .map(Slide::span)
                .toList();
        assertThat(spans).containsExactly(new SourceSpan(1, 5), new SourceSpan(6, 8));
    }

    @Test
    void aFirstRuleThatOpensNoFrontMatterIsNoSlide() {
        assertThat(deck(PLAIN, "---\n\nHello, my name is Ada.\n\n---\n\nBread is old.\n")
                        .slides())
                .hasSize(2);
    }

    @Test
    void anEmptyTextHasNoSlides() {
        assertThat(deck(PLAIN, "\n\n").slides()).isEmpty();
    }

    @Test
    void rareDeepHeadingsStayInTheirSlide() {
        String text = "# T\n\n" + "## P\n\nx\n\n".repeat(7) + "### aside\n\ny\n";
        assertThat(titles(PLAIN, text)).hasSize(8).doesNotContain("aside");
    }

    @Test
    void aScheduleLineIsDataOfItsSession() {
        String text =
                "# Days\n\n## Bread at noon\n\n### 12:00 - 12:30 CET, Hall 2\n\nx\n\n## Salt\n\n### 13:00 - 13:30 CET, Hall 2\n\ny\n";
        assertThat(titles(PLAIN, text)).containsExactly("Days", "Bread at noon", "Salt");
    }

    @Test
    void headingsRightBelowEachOtherAreOneTitle() {
        assertThat(titles(PLAIN, "# A\n## B\n\nx\n\n---\n\n# C\n\n---\n\nD\n")).containsExactly("A", "C", "");
    }

    @Test
    void shortLinesThatBeginAnewAreLines() {
        String text = "# Notes\n\nBread needs time and a warm place\nSalt slows it\nSugar does not hurry it\n"
                + "51 percent is patience\n";
        assertThat(only(PLAIN, text).text())
                .isEqualTo("Bread needs time and a warm place\nSalt slows it\nSugar does not hurry it\n"
                        + "51 percent is patience");
    }

    @Test
    void linesThatAreFullOrEndASentenceFlow() {
        String full = "# Notes\n\nThe bakers of this town have met each week in\nMarch since long before the new\n"
                + "mill was built beyond the river\n";
        assertThat(only(PLAIN, full).text()).doesNotContain("\n");
        String sentences = "# Notes\n\nBread needs time and a warm place to rise.\nSalt slows it.\nSugar does not.\n";
        assertThat(only(PLAIN, sentences).text()).doesNotContain("\n");
    }

    @Test
    void attributesThatMdxComputesAreLeftOut() {
        assertThat(only(PLAIN, "# Day\n\n<a href=\"/day/\" style={{ width: '2px' }}>Register</a>\n")
                        .text())
                .isEqualTo("Register");
    }

    @Test
    void theAddressOfADefinitionMayStandOnTheLineBelow() {
        Slide slide = deck(
                        PLAIN, "# One\n\nSee [the map][].\n\n# Two\n\nwords\n\n[the map]:\n  https://lectern.org/map\n")
                .slides()
                .getFirst();
        assertThat(slide.text()).isEqualTo("See the map.");
    }

    @Test
    void definitionsMayStandBelowEachOtherWithAnyAddress() {
        Slide slide = deck(
                        PLAIN,
                        "# One\n\nSee [the map], [the mill][] and [bread].\n\n# Two\n\nwords\n\n"
                                + "[the map]:\n  <maps/of the hill.html>\n[the mill]:\n  https://lectern.org/mill\n"
                                + "[bread]: <{{% param url %}}bread> \"All of it\"\n")
                .slides()
                .getFirst();
        assertThat(slide.text()).isEqualTo("See the map, the mill and bread.");
    }

    @Test
    void aParagraphThatLooksLikeADefinitionGetsOnNoOtherSlide() {
        List<Slide> slides = deck(PLAIN, "# One\n\nSee [this].\n\n# Two\n\n[this]: is the rule\n")
                .slides();
        assertThat(slides).extracting(Slide::text).containsExactly("See [this].", "[this]: is the rule");
    }
}
