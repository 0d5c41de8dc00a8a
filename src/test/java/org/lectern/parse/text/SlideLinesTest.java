package org.lectern.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Slide;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.format.Formats;
import org.lectern.parse.ParseResult;
import org.lectern.source.SourceText;

class SlideLinesTest {

    private static final String NUMBERED = "1. Bread\n2. Flour\n3. Water\n4. Salt\n5. Time\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NUMBERED,
                "1) Bread\n\n2) Flour\n\n3) Water\n\n4) Salt\n\n5) Time\n",
                "1\tBread\n2\tFlour\n3\tWater\n4\tSalt\n5\tTime\n"
            })
    void aTextOfNumberedLinesIsASlideALine(String text) {
        SourceText source = source("talk.txt", text);
        Detection detection = new Formats().detect(source);
        assertThat(detection.format()).isEqualTo(Format.SLIDE_LINES);
        ParseResult result = new TextExportParser().parse(source, detection);
        assertThat(result.deck().slides().stream().map(Slide::titleText))
                .containsExactly("Bread", "Flour", "Water", "Salt", "Time");
        assertThat(Math.min(result.certainty(), detection.certainty())).isLessThanOrEqualTo(0.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Bread\n2. Flour\n3. Water\n4. Salt\n",
                "1. Bread\n2. Flour\n3. Water\n4. Salt\n6. Time\n",
                "Shopping\n1. Bread\n2. Flour\n3. Water\n4. Salt\n5. Time\n",
                "Bread\nFlour\nWater\nSalt\nTime\n"
            })
    void anythingElseIsNot(String text) {
        assertThat(new Formats().detect(source("talk.txt", text)).format()).isNotEqualTo(Format.SLIDE_LINES);
    }

    @Test
    void aListInMarkdownIsAList() {
        assertThat(new Formats().detect(source("talk.md", NUMBERED)).format()).isEqualTo(Format.MARKDOWN);
    }

    @Test
    void whoeverAsksForItGetsASlideALine() {
        ParseResult result = new TextExportParser()
                .parse(source("talk.txt", "Bread\tFlour and water\nThe end\n"), Detection.chosen(Format.SLIDE_LINES));
        assertThat(result.deck().slides()).hasSize(2);
        assertThat(result.deck().slides().getFirst().titleText()).isEqualTo("Bread");
        assertThat(result.deck().slides().getFirst().text()).isEqualTo("Flour and water");
        assertThat(result.certainty()).isLessThan(0.5);
    }

    private static SourceText source(String name, String text) {
        return new SourceText(name, text, StandardCharsets.UTF_8, List.of());
    }
}
