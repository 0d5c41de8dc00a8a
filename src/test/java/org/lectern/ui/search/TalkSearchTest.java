package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.ui.Talks;

class TalkSearchTest {

    private final TalkSearch search = new TalkSearch(Talks.of(5));

    @Test
    void wordsAreFoundInTitlesWhateverTheirCase() {
        assertThat(search.find("LOAF number 4"))
                .extracting(TalkSearch.Hit::slide)
                .containsExactly(4);
    }

    @Test
    void accentsDoNotMatter() {
        assertThat(search.find("flöur")).hasSize(5);
    }

    @Test
    void wordsInNotesAreFoundAndToldApart() {
        assertThat(search.find(Talks.SECRET)).hasSize(4).allMatch(TalkSearch.Hit::inNotes);
        assertThat(search.find("water")).noneMatch(TalkSearch.Hit::inNotes);
    }

    @Test
    void allWordsMustBeThere() {
        assertThat(search.find("water stone")).isEmpty();
    }

    @Test
    void nothingAskedFindsNothing() {
        assertThat(search.find("  ")).isEmpty();
    }

    @Test
    void moreHitsThanOneLooksThroughAreLeftOut() {
        assertThat(new TalkSearch(Talks.of(TalkSearch.MOST_HITS + 10)).find("loaf"))
                .hasSize(TalkSearch.MOST_HITS);
    }
}
