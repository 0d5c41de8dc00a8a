package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.deck;
import static org.lectern.parse.markdown.Reads.titles;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.format.Format;

class HtmlPageTest {

    private static final String PAGE = """
            <!doctype html>
            <body><div class="reveal"><div class="slides">
              <section data-markdown data-separator="^\\n\\n\\n" data-separator-vertical="^\\n\\n" data-separator-notes="^Say:">
                <textarea data-template>
                  # One

                  text


                  ## Down



                  # Two
                  Say: hush
                </textarea>
              </section>
              <section>
                <section><h2>Raw</h2>

                  <p class="fragment">later</p>
                  <aside class="notes">aside</aside></section>
                <section data-markdown>
                  ## Alone

                  ---

                  below
                </section>
              </section>
            </div></div></body>
            """;

    @Test
    void sectionsAreSlidesByTheirOwnSeparators() {
        assertThat(titles(Format.REVEAL, PAGE)).containsExactly("One", "Down", "Two", "Raw", "Alone");
    }

    @Test
    void aSectionSaysHowLongItTakes() {
        String page = PAGE.replace("<section><h2>", "<section data-timing=\"90\"><h2>")
                .replace("## Alone", "<!-- .slide: data-timing=\"30\" -->\n      ## Alone");
        assertThat(deck(Format.REVEAL, page).slides().stream().map(Slide::time))
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Duration.ofSeconds(90)),
                        Optional.of(Duration.ofSeconds(30)));
    }

    @Test
    void slidesKnowTheirNotesAndSteps() {
        List<Slide> slides = deck(Format.REVEAL, PAGE).slides();
        assertThat(slides.stream().map(slide -> slide.notes().text())).containsExactly("", "", "hush", "aside", "");
        assertThat(slides.get(3).steps()).isEqualTo(1);
    }

    @Test
    void slidesKnowTheirLines() {
        List<Slide> slides = deck(Format.REVEAL, PAGE).slides();
        assertThat(slides.getFirst().span()).isEqualTo(new SourceSpan(5, 8));
        assertThat(slides.get(4).span().firstLine()).isBetween(24, 26);
    }

    @Test
    void aPageThatNeverEndsIsReadAsFarAsItGoes() {
        assertThat(titles(Format.REVEAL, "<section data-markdown data-separator='^---$'>\n# A\n---\n# B\n"))
                .containsExactly("A", "B");
    }

    @Test
    void aSeparatorMayLookLikeATag() {
        assertThat(titles(
                        Format.REVEAL,
                        "<section data-markdown data-separator='<!--s-->'>\n# A\n<!--s-->\n# B\n</section>\n"))
                .containsExactly("A", "B");
    }

    @Test
    void sectionsInCodeAreNoPage() {
        String text = "# A\n\n```html\n<section data-markdown>\n```\n\n---\n\n# B\n";
        assertThat(titles(Format.REVEAL, text)).containsExactly("A", "B");
    }
}
