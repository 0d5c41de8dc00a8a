package org.lectern.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Problem;
import org.lectern.deck.SourceSpan;

class FrontMatterTest {

    @Test
    void yamlBetweenDashesIsFrontMatter() {
        FrontMatter found = FrontMatter.of("---\ntitle: Quiet slides\ntags: [one, two]\n---\n\n# Hello\n");

        assertThat(found.kind()).isEqualTo(FrontMatter.Kind.YAML);
        assertThat(found.span()).contains(new SourceSpan(1, 4));
        assertThat(found.text("title")).contains("Quiet slides");
        assertThat(found.values().find("tags"))
                .contains(new Value.Items(List.of(new Value.Text("one"), new Value.Text("two"))));
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void valuesStandAsWritten() {
        FrontMatter found = FrontMatter.of("---\ndate: 2024-03-14T09:00:00+05:00\nnumber: 007\nflag: yes\n---\n");

        assertThat(found.text("date")).contains("2024-03-14T09:00:00+05:00");
        assertThat(found.text("number")).contains("007");
        assertThat(found.text("flag")).contains("yes");
    }

    @Test
    void keysAreFoundInAnyCase() {
        assertThat(FrontMatter.of("---\nTitle: Upper\n---\n").text("title")).contains("Upper");
    }

    @Test
    void commentsAreNoValues() {
        FrontMatter found = FrontMatter.of("---\n# about the deck\ntitle: Kept # not this\n---\n");

        assertThat(found.text("title")).contains("Kept");
        assertThat(found.values().values()).hasSize(1);
    }

    @Test
    void nullIsNoText() {
        assertThat(FrontMatter.of("---\ntitle: ~\nauthor:\n---\n").text("title"))
                .isEmpty();
    }

    @Test
    void threeDotsEndYaml() {
        FrontMatter found = FrontMatter.of("---\ntitle: Dots\n...\ntext\n---\n");

        assertThat(found.lastLine()).isEqualTo(3);
        assertThat(found.text("title")).contains("Dots");
    }

    @Test
    void twoMarksWithNothingBetweenAreEmptyFrontMatter() {
        FrontMatter found = FrontMatter.of("---\n---\n# Slide\n");

        assertThat(found.isPresent()).isTrue();
        assertThat(found.lastLine()).isEqualTo(2);
        assertThat(found.values().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\n# First\n\nSome words.\n\n---\n\n# Second\n",
                "---\n# Only a title\n---\n# Second\n",
                "---\n- a point\n- another point\n---\n",
                "---\nplain words without a key\n---\n",
                "---\nWhat we learnt yesterday: never to hurry\n---\n",
                "---\nHere [we *go\n\tagain\n---\n",
                "---\n\n# A deck that begins with a rule\n",
                "---\nRemember: this rule is never followed by another\n",
                "# Title\n\n---\ntitle: too late\n---\n",
                "----\ntitle: four dashes\n----\n",
                "{{< shortcode >}}\n",
                "{% include x %}\n",
                "{ not json }\n",
                "",
                "---",
                "+++\n"
            })
    void textBelowARuleIsNoFrontMatter(String text) {
        assertThat(FrontMatter.of(text)).isEqualTo(FrontMatter.NONE);
    }

    @Test
    void brokenYamlIsReadLineByLineAndItsLineIsNamed() {
        FrontMatter found =
                FrontMatter.of("---\ntitle: Kubernetes: a love story\nauthor: 'Ada'\ntags:\n  - one\n  - two\n---\n");

        assertThat(found.text("title")).contains("Kubernetes: a love story");
        assertThat(found.text("author")).contains("Ada");
        assertThat(found.values().find("tags"))
                .contains(new Value.Items(List.of(new Value.Text("one"), new Value.Text("two"))));
        assertThat(found.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.span()).contains(SourceSpan.line(2));
            assertThat(problem.message()).startsWith("Line 2: the front matter is not valid YAML");
        });
    }

    @Test
    void aKeyThatStandsTwiceIsAProblemAndTheLastCounts() {
        FrontMatter found = FrontMatter.of("---\ntitle: one\ntitle: two\n---\n");

        assertThat(found.text("title")).contains("two");
        assertThat(found.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("'title' more than once"));
    }

    @Test
    void frontMatterThatIsNeverClosedEndsAtTheBlankLine() {
        FrontMatter found = FrontMatter.of("---\ntitle: Open end\nauthor: Ada\n\nText: goes on\n");

        assertThat(found.lastLine()).isEqualTo(3);
        assertThat(found.text("title")).contains("Open end");
        assertThat(found.text("text")).isEmpty();
        assertThat(found.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("never closed"));
    }

    @Test
    void blankLinesMayStandBeforeIt() {
        assertThat(FrontMatter.of("\n\n---\ntitle: Late\n---\n").span()).contains(new SourceSpan(3, 5));
    }

    @Test
    void anchorsAreRepeatedAndMerged() {
        FrontMatter found = FrontMatter.of(
                "---\nbase: &b {size: big, colour: red}\nslide:\n  <<: *b\n  colour: blue\nagain: *b\n---\n");

        Value.Entries slide = (Value.Entries) found.values().find("slide").orElseThrow();
        assertThat(slide.text("size")).contains("big");
        assertThat(slide.text("colour")).contains("blue");
        assertThat(found.values().find("again")).isEqualTo(found.values().find("base"));
    }

    @Test
    void tomlBetweenPlusSigns() {
        FrontMatter found = FrontMatter.of(
                "+++\ntitle = \"Toml\"\ndate = 2024-05-06T10:00:00Z\ntags = ['a', 'b']\n[params]\nsize = 3\n+++\nText\n");

        assertThat(found.kind()).isEqualTo(FrontMatter.Kind.TOML);
        assertThat(found.lastLine()).isEqualTo(7);
        assertThat(found.text("title")).contains("Toml");
        assertThat(found.text("date").orElseThrow()).startsWith("2024-05-06T10:00");
        assertThat(((Value.Entries) found.values().find("params").orElseThrow()).text("size"))
                .contains("3");
    }

    @Test
    void brokenTomlIsReadLineByLine() {
        FrontMatter found = FrontMatter.of("+++\ntitle = \"Toml\"\ndraft = maybe\n+++\n");

        assertThat(found.text("title")).contains("Toml");
        assertThat(found.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.span()).contains(SourceSpan.line(3)));
    }

    @Test
    void jsonInBraces() {
        FrontMatter found = FrontMatter.of("{\n  \"title\": \"Curly } brace\",\n  \"n\": {\"m\": 1}\n}\n\nText\n");

        assertThat(found.kind()).isEqualTo(FrontMatter.Kind.JSON);
        assertThat(found.span()).contains(new SourceSpan(1, 4));
        assertThat(found.text("title")).contains("Curly } brace");
    }
}
