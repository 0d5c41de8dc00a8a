package org.lectern.parse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.text.ReadText.slides;
import static org.lectern.parse.text.ReadText.titles;

import org.junit.jupiter.api.Test;
import org.lectern.deck.Slide;

/// Headers, footers and page numbers of exports without marks.
class RunningLinesTest {

    @Test
    void pageShownInStepsHasItsNumberAgain() {
        assertThat(
                        titles(
                                "Soup\nhot\n1\nServe it\nwith bread\n2\nServe it\nwith bread\nand butter\n2\nWash up\nat once\n3\n"))
                .containsExactly("Soup", "Serve it", "Serve it", "Wash up");
    }

    @Test
    void sameNumberInTheTextOfAPageEndsNothing() {
        assertThat(titles("Soup\nhot\n1\nHow many?\n2\nor more\n2\nWash up\nat once\n3\nEnd\n4\n"))
                .containsExactly("Soup", "How many?", "Wash up", "End");
    }

    @Test
    void numbersOfChaptersOpenEachOfTheirSlides() {
        assertThat(
                        slides(
                                "Soup - 1\n\nIt is hot.\n\nSoup - 1\n\nIt is red.\n\nSoup - 2\n\nIt is cold.\n\nSoup - 3\n\nIt is gone."))
                .extracting(slide -> slide.span().firstLine())
                .containsExactly(1, 5, 9, 13);
    }

    @Test
    void initialBeforeANameMakesNoListOfAFooter() {
        assertThat(
                        titles(
                                "Soup\nhot\nJ. Ladle | 1\nServe it\nwith bread\nJ. Ladle | 2\nWash up\nat once\nJ. Ladle | 3\n"))
                .containsExactly("Soup", "Serve it", "Wash up");
    }

    @Test
    void fewNumbersInALongTextAreNotThoseOfPages() {
        String page = "a short line\n".repeat(120);

        assertThat(slides("Soup\n\n1\n\n" + page + "2\n\n" + page + "3\n\nEnd"))
                .extracting(Slide::boundary)
                .noneMatch(boundary -> boundary.startsWith("a page number"));
    }

    @Test
    void footerBelowTheNumberBelongsToThePageAbove() {
        assertThat(
                        titles(
                                "Soup\nhot\n1\nKitchen Days\nServe it\nwith bread\n2\nKitchen Days\nWash up\nat once\n3\nKitchen Days\n"))
                .containsExactly("Soup", "Serve it", "Wash up");
    }

    @Test
    void pageBeginsAtTheNumberAboveIt() {
        assertThat(slides("1\nSoup\nhot\n2\nServe it\nwith bread\n3\nWash up\nat once\n4\nEnd\nof it\n"))
                .extracting(slide -> slide.span().firstLine())
                .containsExactly(1, 4, 7, 10);
    }

    @Test
    void headerAboveTheNumberBelongsToThePageBelow() {
        assertThat(
                        slides(
                                "Kitchen Days\n1\nSoup\nhot\nKitchen Days\n2\nServe it\nwith bread\nKitchen Days\n3\nWash up\nat once\n"))
                .extracting(slide -> slide.span().firstLine())
                .containsExactly(1, 5, 9);
    }

    @Test
    void lineThatEndsAllPagesIsAFooter() {
        assertThat(
                        titles(
                                "Soup for Everyone\n\nhot and cold\nwww.example.org\n\nCarrots\n\nor leeks\nwww.example.org\n\nWash up\n\nat once\nwww.example.org\n"))
                .containsExactly("Soup for Everyone", "Carrots", "Wash up");
    }

    @Test
    void lineThatOpensAllPagesIsAHeader() {
        assertThat(
                        slides(
                                "Kitchen Days\n\nSoup for Everyone\n\nhot\n\nKitchen Days\n\nCarrots\n\nor leeks\n\nKitchen Days\n\nWash up\n\nat once\n"))
                .extracting(slide -> slide.span().firstLine())
                .containsExactly(1, 7, 13);
    }

    @Test
    void longLineThatGoesOnIsNoTitle() {
        String sentence = "Cut the leeks into rings of half a finger and\nkeep the green ones for the stock.";

        assertThat(titles(
                        "What is in the pot?\n\n- carrots\n- leeks\n\n%1$s\n\nWho will eat it tonight?\n\n- you\n\n%1$s"
                                .formatted(sentence)))
                .containsExactly("What is in the pot?", "Who will eat it tonight?");
    }
}
