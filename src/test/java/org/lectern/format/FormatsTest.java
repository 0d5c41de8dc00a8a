package org.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.source.SourceText;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marp         | ---\\nmarp: true\\n---\\n# A
            marp         | ---\\nheadingDivider: 2\\n---\\n# A
            marp         | <!-- _class: lead -->\\n# A\\n---\\n# B
            marp         | # A\\n![bg right](a.png)\\n---\\n# B
            reveal       | <!-- .slide: class="x" -->\\n# A
            reveal       | # A\\n\\nNote: say it\\n\\n---\\n# B
            reveal       | ---\\nseparator: <!--s-->\\n---\\nA
            reveal       | A\\n\\n---\\n\\nB\\n\\n----\\n\\nC
            remark       | # A\\n???\\nsay it\\n---\\n# B
            remark       | class: center\\n# A\\n---\\nname: b\\n# B
            remark       | # A\\n--\\nmore\\n---\\n# B
            deckset      | autoscale: true\\nfooter: mine\\n\\n# A
            deckset      | # A\\n[.column]\\ntext\\n---\\n# B
            deckset      | # [fit] A\\n\\n^Say it.\\n\\n---\\n\\n# B
            ia-presenter | # A\\nspeech\\n\\tvisible\\n\\tmore\\n---\\n# B\\n---\\n# C
            slidev       | ---\\ntheme: seriph\\n---\\n# A\\n---\\nlayout: two-cols\\n---\\n# B
            slidev       | # A\\n<v-click>later</v-click>
            slidev       | # A\\n---\\n# B\\n::right::\\n# C
            presenterm   | A\\n===\\ntext\\n<!-- end_slide -->\\nB\\n===
            presenterm   | # A\\n<!-- pause -->\\nmore
            slides       | ---\\npaging: Slide %d\\n---\\n# A
            patat        | ---\\npatat:\\n  incrementalLists: true\\n---\\n# A
            presenterm   | ---\\noptions:\\n  end_slide_shorthand: true\\n---\\n# A
            remark       | ---\\noutput:\\n  xaringan::moon_reader:\\n    lib_dir: libs\\n---\\n# A
            pandoc       | ---\\nformat:\\n  revealjs:\\n    theme: dark\\n---\\n## A
            pandoc       | ---\\ntitle: A\\ntheme: metropolis\\naspectratio: 169\\n---\\n# A
            pandoc       | % Title\\n% Me\\n\\n# A
            pandoc       | # A\\n::: notes\\nsay it\\n:::
            lookatme     | # A\\n<!-- stop -->\\nmore
            mdp          | %title: Mine\\n%author: Me\\n\\n# A
            obsidian     | # A\\n<!-- slide bg="red" -->\\n---\\n# B
            markdown     | ---\\ntitle: A post\\n---\\nProse
            markdown     | # A\\n\\ntext\\n\\n## B
            markdown     | # A\\n\\nNotes: call her back
            markdown     | # A\\n- a\\n\\t- b\\n\\t- c\\n---\\n# B\\n\\n* d\\n\\n\\t* e\\n---\\n# C
            markdown     | Talk\\n==========\\n\\nA\\n----------\\na\\n\\nB\\n----------\\nb\\n\\nC\\n----------\\nc
            text-export  | A\\n\\fB\\n\\f
            text-export  | Slide 1: A\\ntext\\nSlide 2: B\\ntext
            text-export  | <!-- Slide number: 1 -->\\n# A\\n<!-- Slide number: 2 -->\\n# B
            text-export  | A\\nNBSP\\n\\n\\nB\\nNBSP\\n\\n\\nC
            text-export  | A\\n2\\nB\\n3\\nC\\n4\\nD\\n5\\nE
            page-text    | Skip to content\\n\\nA\\n\\nProse.
            """)
    void dialectIsToldByItsSigns(String format, String text) {
        Detection detection = detect("talk", text.replace("NBSP", "\u00a0").translateEscapes());

        assertThat(detection.format().id()).isEqualTo(format);
        assertThat(detection.evidence()).isNotEmpty();
    }

    @Test
    void certaintyIsOneOnlyWhereTheTextSaysSo() {
        assertThat(detect("a.md", "---\nmarp: true\n---\n# A").certainty()).isEqualTo(1);
        assertThat(detect("a.md", "# A\n<!-- pause -->\n\n<!-- column: 1 -->").certainty())
                .isLessThan(1);
    }

    @Test
    void strongestEvidenceComesFirstAndNamesItsLine() {
        List<Evidence> evidence = detect("a.md", "---\nmarp: true\ntheme: gaia\n---\n<!-- _class: x -->")
                .evidence();

        assertThat(evidence.getFirst().sentence()).isEqualTo("line 2: front matter says marp: true");
        assertThat(evidence).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
    }

    @Test
    void signsInCodeAreNotSigns() {
        assertThat(detect("a.md", "# A\n```\n<!-- end_slide -->\n???\n```\n").format())
                .isEqualTo(Format.MARKDOWN);
    }

    @Test
    void nameOfTheFileTells() {
        assertThat(detect("x/talk.iapresenter", "# A").format()).isEqualTo(Format.IA_PRESENTER);
        assertThat(detect("talk.slide", "Title\n\nMe\n\n* One\n").format()).isEqualTo(Format.GO_PRESENT);
    }

    @Test
    void nameOfTheFileOutweighsHeadingsThatCount() {
        assertThat(detect("talk.slide", "Talk\n\nMe\n\n* Slide 1\n\n* Slide 2\n\n* Slide 3\n")
                        .format())
                .isEqualTo(Format.GO_PRESENT);
    }

    @Test
    void formFeedsOutweighDialects() {
        assertThat(detect("a.txt", "A\n????\n\fB: ---\n---\n--\n\f").format()).isEqualTo(Format.TEXT_EXPORT);
    }

    @Test
    void nothingMuchIsPlainText() {
        Detection detection = detect("notes", "just a line");

        assertThat(detection.format()).isEqualTo(Format.PAGE_TEXT);
        assertThat(detection.certainty()).isLessThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "#",
                ">",
                "*a ",
                "- ",
                "---\n\n",
                "a: b\n",
                "<!-- ",
                "```\n",
                "1\n",
                "slide 1 ",
                "\t",
                "\f",
                "\u0000"
            })
    void longRunsTakeBoundedTime(String part) {
        String text = part.repeat(2_000_000 / part.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> detect("a.txt", text));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> detect("a.txt", "---\n" + text));
    }

    private static Detection detect(String name, String text) {
        return new Formats().detect(new SourceText(name, text, StandardCharsets.UTF_8, List.of()));
    }
}
