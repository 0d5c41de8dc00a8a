package org.lectern.ui.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.ui.Talks;

class LinkChoiceTest {

    private final List<LinkChoice> choices = LinkChoice.of(Talks.of(5), 2);

    private LinkChoice choice(String text) {
        return choices.stream()
                .filter(each -> each.title().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLinksOfTheSlideComeFirst() {
        assertThat(choices).extracting(LinkChoice::here).containsExactly(true, true, true, false, false);
    }

    @Test
    void aWebPageSaysItsHostAndOpens() {
        assertThat(choice("Recipes").place()).isEqualTo("bread.example");
        assertThat(choice("Recipes").canOpen()).isTrue();
        assertThat(choice("Recipes").warning()).isEmpty();
    }

    @Test
    void aPlaceholderCanBeNeitherCopiedNorOpened() {
        assertThat(choice("Slides").canCopy()).isFalse();
        assertThat(choice("Slides").canOpen()).isFalse();
    }

    @Test
    void aSuspiciousAddressIsWarnedOf() {
        assertThat(choice("Odd").warning()).isNotEmpty();
        assertThat(choice("Odd").canOpen()).isTrue();
    }

    @Test
    void anAddressThatRunsSomethingIsNeverOpened() {
        assertThat(choice("Run").canOpen()).isFalse();
        assertThat(choice("Run").warning()).isNotEmpty();
    }
}
