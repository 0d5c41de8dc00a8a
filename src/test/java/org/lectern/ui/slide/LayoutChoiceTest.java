package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.Slide;
import org.lectern.deck.Speaker;

class LayoutChoiceTest {

    private static final Speaker ADA =
            new Speaker("Ada Example", Optional.of("Engineer"), Optional.of("Example Works"), List.of(1));

    @Test
    void aLinkedPictureIsAPicture() {
        var picture = new Inline.Hyperlink("https://lectern.org", List.of(new Inline.Picture("boat.png", "A boat")));
        var slide = Slides.titled(2, "Boats", new Block.Paragraph(List.of(picture)));

        assertThat(LayoutChoice.of(slide, DeckFacts.NONE)).isInstanceOf(Layout.Pictures.class);
    }

    @Test
    void openingSlideSetsTheEventApart() {
        Slide slide = Slides.of(
                Slide.Kind.TITLE,
                "Calm Slides",
                Block.paragraph("Plain Days 2026"),
                Block.paragraph("Less is enough"),
                new Block.People(List.of(ADA)));
        assertThat(LayoutChoice.of(slide, DeckFacts.NONE.at(Optional.of("Plain Days  2026"))))
                .isEqualTo(new Layout.Title(
                        slide.title(),
                        Optional.of("Plain Days  2026"),
                        List.of(List.of(new Inline.Text("Less is enough"))),
                        List.of(ADA)));
    }

    @Test
    void openingSlideFullOfProseIsText() {
        Slide slide = Slides.of(Slide.Kind.TITLE, "Calm Slides", Block.paragraph("word ".repeat(140)));
        assertThat(choice(slide)).isInstanceOf(Layout.Text.class);
    }

    @Test
    void nothingButHeadingsIsSetAsATitle() {
        Slide slide = Slides.titled(3, "Colour", heading("Loud"), heading("and quiet"));
        assertThat(choice(slide))
                .isEqualTo(Layout.Title.stacked(
                        slide.title(),
                        List.of(List.of(new Inline.Text("Loud")), List.of(new Inline.Text("and quiet")))));
    }

    @Test
    void linesThatWouldWrapAreNoStatement() {
        assertThat(choice(Slides.titled(3, "Why", lines("cheaper", "faster")))).isInstanceOf(Layout.Statement.class);
        assertThat(choice(Slides.titled(3, "Why", lines("cheaper", "much faster than all that was before"))))
                .isInstanceOf(Layout.Text.class);
    }

    @Test
    void whatAnnouncesIsNoStatement() {
        assertThat(choice(Slides.titled(3, "Why", Block.paragraph("For these reasons:"))))
                .isInstanceOf(Layout.Text.class);
    }

    private static Block heading(String text) {
        return new Block.Heading(3, List.of(new Inline.Text(text)));
    }

    private static Block lines(String first, String second) {
        return new Block.Paragraph(List.of(new Inline.Text(first), new Inline.LineBreak(), new Inline.Text(second)));
    }

    @Test
    void itemsThatAreNumbersAreANumberedList() {
        var first = ListItem.of(List.of(new Block.OrderedList(1, List.of(ListItem.of(List.of(Block.paragraph("a")))))));
        var second =
                ListItem.of(List.of(new Block.OrderedList(2, List.of(ListItem.of(List.of(Block.paragraph("b")))))));
        assertThat(Blocks.plain(List.of(new Block.BulletList(List.of(first, second)))))
                .containsExactly(new Block.OrderedList(
                        1,
                        List.of(
                                ListItem.of(List.of(Block.paragraph("a"))),
                                ListItem.of(List.of(Block.paragraph("b"))))));
    }

    @Test
    void sectionWithFewWordsIsASection() {
        assertThat(choice(Slides.of(Slide.Kind.SECTION, "Part two"))).isInstanceOf(Layout.Section.class);
    }

    @Test
    void sectionWithAListIsText() {
        assertThat(choice(Slides.of(Slide.Kind.SECTION, "Part two", bullets("one", "two"))))
                .isInstanceOf(Layout.Text.class);
    }

    @Test
    void titleAloneIsAStatement() {
        assertThat(choice(Slides.titled(2, "Questions?"))).isInstanceOf(Layout.Statement.class);
    }

    @Test
    void oneShortSentenceIsAStatementBelowItsTitle() {
        Slide slide = Slides.titled(2, "Now", Block.paragraph("How do we make it fast?"));
        assertThat(choice(slide))
                .isEqualTo(new Layout.Statement(slide.title(), List.of(new Inline.Text("How do we make it fast?"))));
    }

    @Test
    void firstSlideOfAFewWordsIsATitle() {
        assertThat(choice(Slides.titled(1, "Bread", Block.paragraph("Flour, water, time."))))
                .isInstanceOf(Layout.Title.class);
    }

    @Test
    void namesOnAFirstSlideAreNoDiagram() {
        Slide slide = Slides.titled(
                1, "Bread", Block.paragraph("At home"), new Block.Labels(List.of("Ada Moor", "Oak Bakery")));
        assertThat(choice(slide))
                .isInstanceOfSatisfying(
                        Layout.Title.class, title -> assertThat(title.lines()).hasSize(3));
    }

    @Test
    void labelsAboveAParagraphStayAboveIt() {
        Slide slide = Slides.titled(
                2, "Speed", new Block.Labels(List.of("Small", "Early")), Block.paragraph("And all in one."));
        assertThat(choice(slide)).isInstanceOf(Layout.Text.class);
    }

    @Test
    void aLongSentenceIsText() {
        assertThat(choice(Slides.titled(2, "Now", Block.paragraph("word ".repeat(30)))))
                .isInstanceOf(Layout.Text.class);
    }

    @Test
    void quoteKnowsWhoSaidIt() {
        var quote = new Block.Quote(List.of(Block.paragraph("Say less."), Block.paragraph("— Ada Example")));
        assertThat(choice(Slides.titled(2, "", quote)))
                .isEqualTo(new Layout.Quotation(
                        List.of(), List.of(Block.paragraph("Say less.")), List.of(new Inline.Text("— Ada Example"))));
    }

    @Test
    void quoteBelowProseIsText() {
        var quote = new Block.Quote(List.of(Block.paragraph("Say less.")));
        assertThat(choice(Slides.titled(2, "On words", Block.paragraph("As she said, often:"), quote)))
                .isInstanceOf(Layout.Text.class);
    }

    @Test
    void pictureAloneIsAPicture() {
        var picture = new Block.Paragraph(List.of(new Inline.Picture("a.png", "a tree")));
        assertThat(choice(Slides.titled(2, "", picture)))
                .isEqualTo(new Layout.Pictures(List.of(), List.of(new Block.Image("a.png", "a tree", false))));
    }

    @Test
    void pictureStandsBesideText() {
        var picture = new Block.Image("a.png", "a tree", false);
        assertThat(choice(Slides.titled(2, "Trees", bullets("tall", "old"), picture)))
                .isInstanceOf(Layout.Beside.class);
    }

    @Test
    void peopleAloneAreSpeakers() {
        assertThat(choice(Slides.titled(2, "Who we are", new Block.People(List.of(ADA)))))
                .isInstanceOf(Layout.Speakers.class);
    }

    @Test
    void labelsAreADiagram() {
        assertThat(choice(Slides.titled(2, "Parts", new Block.Labels(List.of("Emails", "Channel", "Compute")))))
                .isInstanceOf(Layout.Diagram.class);
    }

    @Test
    void listOfNothingButLinksIsAListOfLinks() {
        assertThat(choice(Slides.titled(2, "Read more", new Block.BulletList(List.of(link("a"), link("b"))))))
                .isInstanceOf(Layout.Links.class);
    }

    @Test
    void aLinkWithWordsAroundItIsText() {
        var item = ListItem.of(List.of(new Block.Paragraph(List.of(
                new Inline.Hyperlink("https://example.org", List.of(new Inline.Text("Example"))),
                new Inline.Text(", the best")))));
        assertThat(choice(Slides.titled(2, "Read more", new Block.BulletList(List.of(link("a"), item)))))
                .isInstanceOf(Layout.Text.class);
    }

    @Test
    void headingWithATimeIsASession() {
        var when = new Block.Heading(4, List.of(new Inline.Text("14:40 - 15:10 CET, Thursday")));
        assertThat(choice(Slides.titled(2, "Keynote", when, Block.paragraph("word ".repeat(30)))))
                .isInstanceOf(Layout.Session.class);
    }

    @Test
    void headingWithoutATimeIsText() {
        var heading = new Block.Heading(4, List.of(new Inline.Text("In the afternoon")));
        assertThat(choice(Slides.titled(2, "Keynote", heading, Block.paragraph("word ".repeat(30)))))
                .isInstanceOf(Layout.Text.class);
    }

    @Test
    void manyShortItemsStandInColumns() {
        assertThat(choice(Slides.titled(
                        1, "Fruit", bullets(Collections.nCopies(7, "apple").toArray(String[]::new)))))
                .isInstanceOfSatisfying(
                        Layout.Text.class, text -> assertThat(text.columns()).isEqualTo(1));
        assertThat(choice(Slides.titled(
                        1, "Fruit", bullets(Collections.nCopies(8, "apple").toArray(String[]::new)))))
                .isInstanceOfSatisfying(
                        Layout.Text.class, text -> assertThat(text.columns()).isEqualTo(2));
        assertThat(choice(Slides.titled(
                        1, "Fruit", bullets(Collections.nCopies(21, "apple").toArray(String[]::new)))))
                .isInstanceOfSatisfying(
                        Layout.Text.class, text -> assertThat(text.columns()).isEqualTo(3));
    }

    private static Layout choice(Slide slide) {
        return LayoutChoice.of(slide, DeckFacts.NONE);
    }

    static Block bullets(String... items) {
        return new Block.BulletList(items(items));
    }

    private static ListItem link(String path) {
        return ListItem.of(List.of(new Block.Paragraph(List.of(
                new Inline.Hyperlink("https://example.org/" + path, List.of(new Inline.Text("Page " + path)))))));
    }

    private static Layout last(Slide slide) {
        return LayoutChoice.of(slide, DeckFacts.NONE.endingAt(slide.number()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thank you!", "Vielen Dank", "Questions?", "Merci à tous", "Спасибо!", "ありがとうございました"})
    void thanksAtTheEndCloseTheTalk(String title) {
        Slide slide = Slides.titled(9, title, bullets("ada@example.org", "example.org/bread"));
        assertThat(last(slide))
                .isInstanceOfSatisfying(
                        Layout.Title.class,
                        closing -> assertThat(closing.lines()).hasSize(2));
        assertThat(choice(slide)).isNotInstanceOf(Layout.Title.class);
    }

    @Test
    void aContactAtTheEndClosesTheTalk() {
        assertThat(last(Slides.titled(9, "Ada Moor", Block.paragraph("@adamoor"))))
                .isInstanceOf(Layout.Title.class);
    }

    @Test
    void anOrdinaryLastSlideStaysOne() {
        assertThat(last(Slides.titled(9, "Summary", bullets("salt", "water", "time"))))
                .isInstanceOf(Layout.Text.class);
        assertThat(last(Slides.titled(9, "Thanks to", Block.paragraph("word ".repeat(60)))))
                .isInstanceOf(Layout.Text.class);
    }

    @Test
    void linesThatBeginWithTimesAreAProgramme() {
        assertThat(choice(Slides.titled(3, "Today", bullets("09:00 Welcome", "9.30 – 10.15 Dough", "11h00 Bread"))))
                .isInstanceOfSatisfying(
                        Layout.Agenda.class,
                        agenda -> assertThat(agenda.entries())
                                .extracting(Agenda.Entry::mark)
                                .containsExactly("09:00", "9.30 – 10.15", "11h00"));
        assertThat(choice(Slides.titled(3, "Today", bullets("09:00 Welcome", "Dough", "11:00 Bread"))))
                .isInstanceOf(Layout.Text.class);
        assertThat(choice(Slides.titled(3, "Ratios", bullets("16:90 is wide", "09:00"))))
                .isInstanceOf(Layout.Text.class);
    }

    @Test
    void pointsOfAnAgendaAreNumbered() {
        assertThat(choice(Slides.titled(2, "Agenda", bullets("Flour", "Water", "Time"))))
                .isInstanceOfSatisfying(
                        Layout.Agenda.class,
                        agenda -> assertThat(agenda.entries())
                                .extracting(Agenda.Entry::mark)
                                .containsExactly("1", "2", "3"));
        assertThat(choice(Slides.titled(2, "Inhalt", new Block.OrderedList(4, items("Mehl", "Wasser")))))
                .isInstanceOfSatisfying(
                        Layout.Agenda.class,
                        agenda -> assertThat(agenda.entries())
                                .extracting(Agenda.Entry::mark)
                                .containsExactly("4", "5"));
        assertThat(choice(Slides.titled(2, "Flour", bullets("Rye", "Wheat", "Oats"))))
                .isInstanceOf(Layout.Text.class);
    }

    @Test
    void anAgendaWithoutPointsListsThePartsOfTheTalk() {
        var parts = new DeckFacts(
                Optional.empty(), Optional.empty(), Locale.ENGLISH, Map.of(), List.of("Dough", "Oven"), Set.of(), 9);
        assertThat(LayoutChoice.of(Slides.of(Slide.Kind.SECTION, "Agenda"), parts))
                .isInstanceOfSatisfying(
                        Layout.Agenda.class,
                        agenda -> assertThat(agenda.entries()).hasSize(2));
        assertThat(LayoutChoice.of(Slides.of(Slide.Kind.SECTION, "Dough"), parts))
                .isInstanceOf(Layout.Section.class);
    }

    @Test
    void aTitleThatIsSaidTwiceIsShownOnce() {
        var again = new Block.Heading(1, List.of(new Inline.Text("Calm  Slides")));
        Slide slide = Slides.of(Slide.Kind.TITLE, "Calm Slides", again, Block.paragraph("Ada Moor"));
        assertThat(choice(slide))
                .isInstanceOfSatisfying(
                        Layout.Title.class, title -> assertThat(title.lines()).hasSize(1));
    }

    @Test
    void thePeopleOfASectionAreShown() {
        assertThat(choice(Slides.of(Slide.Kind.SECTION, "The bakers", new Block.People(List.of(ADA)))))
                .isInstanceOf(Layout.Speakers.class);
    }

    private static List<ListItem> items(String... items) {
        return Arrays.stream(items)
                .map(item -> ListItem.of(List.of(Block.paragraph(item))))
                .toList();
    }
}
