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
    void entriesOfATalksPageComeOneByOne() {
        String text =
                "---\ntitle: Talks\n---\n\n**2023-06-01 - Meetup North**  \nBread and time  \n[Site](https://a.example) | [Code](https://b.example)\n\n"
                        + "**2023-05-11 - Meetup South**  \nBread and salt  \n[Site](https://c.example)\n";
        Deck deck = deck(PLAIN, text);
        assertThat(titles(PLAIN, text)).containsExactly("Talks", "Bread and time", "Bread and salt");
        assertThat(deck.slides().get(1).text()).startsWith("2023-06-01 - Meetup North");
        assertThat(deck.slides().get(1).span()).isEqualTo(new SourceSpan(5, 8));
    }

    @Test
    void datedListItemsComeOneByOne() {
        String text =
                "# My talks\n\n- 12 Aug 2024. **[Bread](bread/)** — a hall. [Video](v)\n- 3 May 2023. **[Salt](salt/)** — a pub.\n";
        assertThat(titles(PLAIN, text)).containsExactly("My talks", "Bread", "Salt");
        assertThat(deck(PLAIN, text).slides().getLast().text())
                .startsWith("3 May 2023")
                .contains("a pub.");
    }

    @Test
    void oneDatedParagraphIsNoListOfTalks() {
        assertThat(titles(PLAIN, "# Bread\n\n2023-06-01 was a day.\n")).containsExactly("Bread");
    }

    @Test
    void commentsAreNotesThatTheAudienceNeverSees() {
        Slide slide = only(PLAIN, "# Bread\n\nCrust <!-- tap it --> sounds hollow.\n\n<!-- breathe -->\n");
        assertThat(slide.notes().text()).isEqualTo("tap it\n\nbreathe");
        assertThat(slide.text()).isEqualTo("Crust sounds hollow.");
    }

    @Test
    void aShortcodeFurtherOnTakesNothingBeforeItAway() {
        assertThat(only(PLAIN, "# Bread\n\nIn {brackets} the crust, {{< ref \"mill\" >}} the crumb.\n")
                        .text())
                .isEqualTo("In {brackets} the crust, the crumb.");
    }

    @Test
    void cutMarksAreNotNotes() {
        for (String mark : List.of("<!--more-->", "<!-- truncate -->", "{/* truncate */}")) {
            Slide slide = only(PLAIN, "# Bread\n\nseen\n\n" + mark + "\n");
            assertThat(slide.notes().isEmpty()).as(mark).isTrue();
            assertThat(slide.text()).as(mark).isEqualTo("seen");
        }
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
    void aLicenceAboveTheTitleIsNoSlideAndNoNote() {
        Slide slide = only(PLAIN, "<!--\nCopyright 2024 Ada Berg\nSPDX-License-Identifier: MIT\n-->\n\n# Bread\n");
        assertThat(slide.titleText()).isEqualTo("Bread");
        assertThat(slide.notes().isEmpty()).isTrue();
    }

    @Test
    void aPageOfACourseIsASlideWithItsDetailsAsNotes() {
        Slide slide = only(
                PLAIN, "---\nminutes: 5\n---\n\n# Bread\n\nseen\n\n<details>\n\n# Ask\n\nWho bakes?\n\n</details>\n");
        assertThat(slide.titleText()).isEqualTo("Bread");
        assertThat(slide.text()).isEqualTo("seen");
        assertThat(slide.notes().text()).isEqualTo("Ask\n\nWho bakes?");
    }

    @Test
    void hiddenLinesOfRustOnAPageOfACourseStayHidden() {
        Slide slide = only(
                PLAIN,
                "---\nminutes: 5\n---\n\n# Bread\n\n```rust,editable\n# fn main() {\nknead();\n# }\n```\n\n- # One\n");
        assertThat(slide.blocks()).contains(Block.Code.of("rust", "knead();"));
    }

    @Test
    void detailsElsewhereAreText() {
        assertThat(only(PLAIN, "# Bread\n\n<details>\n\nunfold\n\n</details>\n").text())
                .contains("unfold");
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
    void whatASiteGeneratorWouldRunIsNeverRun() {
        String text =
                "# A\n\nimport X from './x'\n\n{{< youtube abc >}}\n\n{% include nav.html %}\n\n<Tabs\n  groupId=\"a\"\n/>\n\n"
                        + "{{% notice %}}\ninside\n{{% /notice %}}\n\n:::tip[Careful]\n\nhot\n\n:::\n\n{/* hush */}\n";
        Slide slide = only(PLAIN, text);
        assertThat(slide.text()).isEqualTo("inside\n\nCareful\n\nhot");
        assertThat(slide.blocks())
                .contains(
                        new Block.Neutral("shortcode youtube", ""),
                        new Block.Neutral("include nav.html", ""),
                        new Block.Neutral("Tabs", ""));
    }

    @Test
    void aFigureShortcodeIsItsPicture() {
        assertThat(only(PLAIN, "# A\n\n{{< figure src=\"oven.jpg\" alt=\"An oven\" >}}\n")
                        .blocks())
                .containsExactly(new Block.Image("oven.jpg", "An oven", false));
    }

    @Test
    void templatesInsideALineLeaveItsText() {
        assertThat(only(PLAIN, "# A\n\nhot {{< ref x >}}bread{% comment %} now\n")
                        .text())
                .isEqualTo("hot bread now");
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
    void directivesOfMdBookAreLeftOut() {
        assertThat(only(PLAIN, "# Course\n\nWords\n\n{{%course outline Start}}\n\n{{#include a.rs}}\n")
                        .text())
                .isEqualTo("Words");
    }
}
