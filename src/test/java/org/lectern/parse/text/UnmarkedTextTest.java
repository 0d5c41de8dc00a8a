package org.lectern.parse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.text.ReadText.read;
import static org.lectern.parse.text.ReadText.slides;
import static org.lectern.parse.text.ReadText.titles;

import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Slide;

class UnmarkedTextTest {

    private static final String GAP = "\n\n\n\n";

    @Test
    void oneLargerGapIsThatBetweenSlides() {
        String text = String.join(GAP, "Soup\n\nHot and cold", "carrots first\n\nthen leeks", "Serve\n\nwith bread");

        assertThat(slides(text)).extracting(slide -> slide.span().firstLine()).containsExactly(1, 7, 13);
    }

    @Test
    void certaintyOfWeighedBoundariesStaysBelowOne() {
        assertThat(read("Soup\n\nHot\n\n\n\nServe\n\nwith bread\n\n\n\nEnd").certainty())
                .isLessThan(1)
                .isGreaterThan(0.5);
    }

    @Test
    void everyBoundaryKnowsItsReason() {
        assertThat(slides("Soup\n\nHot and cold\n\n\n\nHow do we serve it?\n\nWith bread\n\n\n\nQuestions?"))
                .extracting(Slide::boundary)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("the text begins here"),
                        second -> assertThat(second).startsWith("line 7: ").contains("3 blank lines"),
                        third -> assertThat(third).contains("many talks have"));
    }

    @Test
    void numbersBelowPagesEndThem() {
        assertThat(titles("Soup\nhot\n1\nServe it\nwith bread\n2\nWash up\nat once\n3\nEnd\n4\n"))
                .containsExactly("Soup", "Serve it", "Wash up", "End");
    }

    @Test
    void numbersAbovePagesOpenThem() {
        assertThat(titles("1\nSoup\nhot\n2\nServe it\nwith bread\n3\nWash up\nat once\n4\nEnd\nof it\n"))
                .containsExactly("Soup", "Serve it", "Wash up", "End");
    }

    @Test
    void titlePageWithoutNumberIsAPageOfItsOwn() {
        assertThat(titles("Soup for All\n\nHow hot is it?\n\nVery.\n2\nServe it\nwith bread\n3\nWash up\nat once\n4\n"))
                .containsExactly("Soup for All", "How hot is it?", "Serve it", "Wash up");
    }

    @Test
    void numberInAFooterCounts() {
        assertThat(titles("Soup\nhot\nKitchen | 1\nServe it\nwith bread\nKitchen | 2\nWash up\nat once\nKitchen | 3\n"))
                .containsExactly("Soup", "Serve it", "Wash up");
    }

    @Test
    void footersNeverReachTheAudience() {
        assertThat(slides("Soup\nhot\nKitchen | 1\nServe it\nwith bread\nKitchen | 2\nWash up\nat once\nKitchen | 3\n"))
                .extracting(Slide::text)
                .containsExactly("hot", "with bread", "at once");
    }

    @Test
    void labelsOfADiagramStayWithTheSlideAbove() {
        String text = "What is in the pot?" + GAP + "Carrots" + GAP + "Leeks" + GAP + " \nSalt water\n\nStock\n \n\n"
                + "Who will eat it tonight?" + GAP + " \nWhere do we sit down?";

        assertThat(titles(text))
                .containsExactly("What is in the pot?", "Who will eat it tonight?", "Where do we sit down?");
        assertThat(slides(text).getFirst().blocks()).singleElement().isInstanceOf(Block.Labels.class);
    }

    @Test
    void titleSlideThatComesAgainIsATitleSlide() {
        String title = "Kitchen Days\n2026\n\nSoup for Everyone\n\nHot and cold" + GAP
                + "PRESENTER\n\nAda Ladle\nCook,\nGreen Spoon" + GAP;

        assertThat(slides(
                        title + "Where do we begin?\n\n- wash\n- cut" + GAP + title + "Links\n\n<http://example.org>"))
                .extracting(Slide::kind)
                .containsExactly(Slide.Kind.TITLE, Slide.Kind.CONTENT, Slide.Kind.TITLE, Slide.Kind.CONTENT);
    }

    @Test
    void titlePageTellsEventTitleSubtitleAndPresenters() {
        assertThat(read("Kitchen Days\n2026\n\nSoup for Everyone\n\nHot and cold" + GAP
                                + "PRESENTER\n\nAda Ladle\nCook,\nGreen Spoon" + GAP
                                + "Where do we begin?\n\n- wash\n- cut")
                        .deck()
                        .about())
                .satisfies(about -> {
                    assertThat(about.event()).contains("Kitchen Days 2026");
                    assertThat(about.title()).contains("Soup for Everyone");
                    assertThat(about.subtitle()).contains("Hot and cold");
                    assertThat(about.authors()).containsExactly("Ada Ladle");
                });
    }

    @Test
    void shortLinesBetweenParagraphsAreHeadings() {
        String prose = "A long paragraph about soup, which goes on for quite a while and comes to its end with a stop.";

        assertThat(titles("Skip to content\n\nSoup\n\n%1$s\n\nBread\n\n%1$s\n\n%1$s\n\nWine\n\n%1$s".formatted(prose)))
                .containsExactly("Soup", "Bread", "Wine");
    }

    @Test
    void linesOfTheAgendaComeAgainAsTitles() {
        String text =
                "Today's menu\n\n- Soup\n- Bread and butter\n- Wine\n\nSoup\n\nit is hot\n\nBread and butter\n\nit is cut\n\nWine\n\nit is red";

        assertThat(titles(text)).containsExactly("Today's menu", "Soup", "Bread and butter", "Wine");
    }

    @Test
    void commentsOfReviewersEndASlideAndAreNotShown() {
        String text =
                "Soup of the day\nIt is hot.\n\n\nJane Smith (JS) - too hot?\nBread of the day\nIt is cut.\n\n\nWine of the day\nIt is red.\n";

        assertThat(titles(text)).containsExactly("Soup of the day", "Bread of the day", "Wine of the day");
        assertThat(slides(text).getFirst().text()).isEqualTo("It is hot.");
    }

    @Test
    void textOfMasterSlidesIsFurniture() {
        assertThat(slides("Soup\n\nhot\n\n\n\nClick to edit Master title style\n\nSecond level\n"))
                .hasSize(1);
    }

    @Test
    void shortLineWithAListRightBelowIsATitle() {
        String text = "What is in the pot?" + GAP + "Carrots" + GAP + "Leeks" + GAP
                + " \nTable ware\n\n- bowls\n- spoons" + GAP + " \nWho will eat it tonight?";

        assertThat(titles(text)).containsExactly("What is in the pot?", "Table ware", "Who will eat it tonight?");
    }

    @Test
    void linesBehindTabsBelongToTheSlideAbove() {
        String text =
                "What is in the pot?\n\n\tCarrots and leeks\n\n\n\tSalt and water\n\n\n\nWho will eat it tonight?\n\n\tAll of us";

        assertThat(titles(text)).containsExactly("What is in the pot?", "Who will eat it tonight?");
    }

    @Test
    void exampleOfTheDocumentationReadsAsItSays() {
        String text = "Kitchen Days\n2026\n\nSoup for Everyone\n\nHot and cold" + GAP + "What is in the pot?" + GAP
                + "Carrots\n\n \n\n\nLeeks" + GAP + "Salt" + GAP + " \nWhere do we begin?\n\n- wash\n- cut\n\n"
                + "A Word of Warning\n\nThe pot is hot, and so is its lid." + GAP + "Questions?\n";

        assertThat(titles(text))
                .containsExactly(
                        "Soup for Everyone",
                        "What is in the pot?",
                        "Where do we begin?",
                        "A Word of Warning",
                        "Questions?");
    }
}
