package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.deck;
import static org.lectern.parse.markdown.Reads.only;
import static org.lectern.parse.markdown.Reads.titles;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.format.Format;

/// Markdown that was written for the pages of a site, with what its generator would do.
class SitePagesTest {
    private static final Format PLAIN = Format.MARKDOWN;

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
    void directivesOfMdBookAreLeftOut() {
        assertThat(only(PLAIN, "# Course\n\nWords\n\n{{%course outline Start}}\n\n{{#include a.rs}}\n")
                        .text())
                .isEqualTo("Words");
    }
}
