package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.backgrounds;
import static org.lectern.parse.markdown.Reads.deck;
import static org.lectern.parse.markdown.Reads.only;
import static org.lectern.parse.markdown.Reads.picture;
import static org.lectern.parse.markdown.Reads.styles;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Block;
import org.lectern.deck.Filter;
import org.lectern.deck.PictureSize;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideStyle;
import org.lectern.deck.Treatment;
import org.lectern.format.Format;

/// What the tools' own marks ask of a slide's looks.
class StyleTest {
    @Test
    void attributesOfRevealSetTheBackground() {
        Slide slide = only(
                Format.REVEAL,
                "<!-- .slide: data-background-image=\"sea.png\" data-background-opacity=\"0.3\" data-background-size=\"contain\" -->\n# A\n");
        assertThat(picture(slide))
                .isEqualTo(new Block.Image(
                        "sea.png",
                        "",
                        Block.Place.BEHIND,
                        new Treatment(0, PictureSize.WHOLE, List.of(new Filter(Filter.Kind.OPACITY, 0.3)), false)));
        assertThat(backgrounds(Format.REVEAL, "<!-- .slide: data-background=\"#ff8800\" -->\n# A\n"))
                .containsExactly("#ff8800");
        assertThat(backgrounds(Format.OBSIDIAN, "<!-- slide bg=\"orange\" -->\n# A\n"))
                .containsExactly("orange");
    }

    @Test
    void aSectionOfAPageHasItsBackground() {
        String page = "<div class=\"reveal\"><div class=\"slides\">\n"
                + "<section data-background-color=\"teal\"><h2>A</h2></section>\n<section><h2>B</h2></section>\n</div></div>\n";
        assertThat(backgrounds(Format.REVEAL, page)).containsExactly("teal", "-");
    }

    @Test
    void propertiesOfRemarkAreThoseOfItsTemplateToo() {
        String text = """
                name: dark
                layout: true
                class: center
                background-color: #222
                ---
                class: middle, inverse
                # A
                ---
                layout: false
                background-image: url(sea.png)
                # B
                """;
        List<Slide> slides = deck(Format.REMARK, text).shown();
        assertThat(slides.getFirst().style().placing()).isEqualTo(new SlideStyle.Placing(true, true));
        assertThat(slides.getFirst().style().colours().inverted()).isTrue();
        assertThat(slides.getFirst().style().colours().background()).contains("#222");
        assertThat(slides.getLast().style().placing()).isEqualTo(SlideStyle.Placing.OF_LAYOUT);
        assertThat(picture(slides.getLast()).url()).isEqualTo("sea.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"center", "statement", "fact", "end"})
    void someLayoutsOfSlidevStandInTheMiddle(String layout) {
        String text = "---\nlayout: " + layout + "\nbackground: '#1d3557'\n---\n\n# A\n";
        assertThat(styles(Format.SLIDEV, text))
                .singleElement()
                .satisfies(style -> assertThat(style.placing().centred()).isTrue())
                .satisfies(style -> assertThat(style.placing().middle()).isTrue())
                .satisfies(style -> assertThat(style.colours().background()).contains("#1d3557"));
    }

    @Test
    void someLayoutsOfSlidevAreKindsOfSlides() {
        String text =
                "---\nlayout: cover\n---\n\n# A\n\nfor bakers\n\n---\nlayout: section\n---\n\n# B\n\nmore\n\n---\nclass: text-center\n---\n\n# C\n";
        assertThat(deck(Format.SLIDEV, text).slides())
                .extracting(Slide::kind)
                .startsWith(Slide.Kind.TITLE, Slide.Kind.SECTION);
        assertThat(styles(Format.SLIDEV, text).getLast().placing().centred()).isTrue();
    }

    @Test
    void commandsOfDecksetSetColoursAndFooters() {
        String text = """
                footer: Oak Bakery
                slidenumbers: true
                background-color: #eeeeee

                # A
                [.background-color: #222222]
                [.text: #FFCC00, alignment(center), Avenir]
                [.header: #FF0000]
                [.hide-footer]

                ---

                # B
                [.footer: *Rye*]

                ![filtered](sea.png)
                """;
        List<Slide> slides = deck(Format.DECKSET, text).slides();
        SlideStyle first = slides.getFirst().style();
        assertThat(first.colours().background()).contains("#222222");
        assertThat(first.colours().text()).contains("#FFCC00");
        assertThat(first.colours().heading()).contains("#FF0000");
        assertThat(first.placing().centred()).isTrue();
        assertThat(first.furniture().footer()).contains("");
        assertThat(first.furniture().numbered()).contains(true);
        assertThat(slides.getLast().style().colours().background()).contains("#eeeeee");
        assertThat(slides.getLast().style().furniture().footer()).contains("Rye");
        assertThat(slides.getLast().blocks())
                .contains(new Block.Image(
                        "sea.png", "", Block.Place.BEHIND, Treatment.filtered(Filter.Kind.BRIGHTNESS, 0.6)));
    }

    @Test
    void commandsOfPresentermAlign() {
        assertThat(only(Format.PRESENTERM, "A\n===\n\n<!-- alignment: center -->\n\nflour\n\n<!-- jump_to_middle -->\n")
                        .style()
                        .placing())
                .isEqualTo(new SlideStyle.Placing(true, true));
    }

    @Test
    void attributesOfAPandocHeadingSetTheBackground() {
        Slide slide = only(
                Format.PANDOC, "## A {.center background-color=\"navy\" data-background-image=\"sea.png\"}\n\ntext\n");
        assertThat(slide.titleText()).isEqualTo("A");
        assertThat(slide.style().placing()).isEqualTo(new SlideStyle.Placing(true, true));
        assertThat(slide.style().colours().background()).contains("navy");
        assertThat(picture(slide).url()).isEqualTo("sea.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear-gradient(url(a.png), red)", "var(--main)", "1", "#12", ""})
    void whatIsNoColourIsNotAskedFor(String value) {
        assertThat(backgrounds(Format.MARP, "<!-- backgroundColor: \"" + value + "\" -->\n# A\n"))
                .containsExactly("-");
    }

    @Test
    void aGradientIsABackground() {
        String gradient = "linear-gradient(to bottom, #283b95, rgba(23, 178, 195, .5) 80%)";
        assertThat(backgrounds(Format.MARP, "<!-- backgroundImage: \"" + gradient + "\" -->\n# A\n"))
                .containsExactly(gradient);
        assertThat(backgrounds(Format.REVEAL, "<!-- .slide: data-background-gradient=\"" + gradient + "\" -->\n# A\n"))
                .containsExactly(gradient);
    }

    @Test
    void filesOfThePublicFolderAreAtSlidevsRoot() {
        String text =
                "---\nlayout: image-right\nimage: /sea.png\nbackgroundSize: contain\n---\n\n# A\n\n![b](/b.png)\n";
        assertThat(only(Format.SLIDEV, text).blocks())
                .contains(
                        new Block.Image("public/sea.png", "", Block.Place.RIGHT, Treatment.sized(PictureSize.WHOLE)),
                        new Block.Image("public/b.png", "b", Block.Place.AMONG));
    }

    @Test
    void wordsOfDecksetSizePictures() {
        assertThat(only(Format.DECKSET, "# A\n\n![inline 50% a boat](a.png)![inline fill](b.png)\n")
                        .blocks())
                .containsExactly(
                        new Block.Image(
                                "a.png", "a boat", Block.Place.AMONG, Treatment.sized(PictureSize.USUAL.scaled(0.5))),
                        new Block.Image("b.png", "", Block.Place.AMONG));
        assertThat(only(Format.DECKSET, "![left fit alpha(0.4)](a.png)\n").blocks())
                .containsExactly(new Block.Image(
                        "a.png",
                        "",
                        Block.Place.LEFT,
                        new Treatment(0, PictureSize.WHOLE, List.of(new Filter(Filter.Kind.OPACITY, 0.4)), false)));
    }

    @Test
    void aFittedHeadingOfDecksetIsAStatement() {
        assertThat(only(Format.DECKSET, "# [fit] Bread\n").kind()).isEqualTo(Slide.Kind.CONTENT);
    }

    @Test
    void theTitleOfAFactIsWhatItSays() {
        assertThat(only(Format.SLIDEV, "---\nlayout: fact\n---\n\n# 100 %\n\nof the dough\n")
                        .style()
                        .placing()
                        .prominent())
                .isTrue();
        assertThat(only(Format.SLIDEV, "---\nlayout: end\n---\n").text()).isEqualTo("END");
    }
}
