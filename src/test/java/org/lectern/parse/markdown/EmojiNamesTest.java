package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.inlines;
import static org.lectern.parse.markdown.Reads.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;
import org.lectern.format.Format;

/// Names of emoji between colons.
class EmojiNamesTest {

    @ParameterizedTest
    @CsvSource({
        "rocket, 🚀",
        "tada, 🎉",
        "+1, 👍",
        "-1, 👎",
        "thumbsup, 👍",
        "white_check_mark, ✅",
        "heart, ❤️",
        "warning, ⚠️",
        "one, 1️⃣",
        "canada, 🇨🇦",
        "us, 🇺🇸",
        "e-mail, 📧",
        "rainbow_flag, 🏳️‍🌈",
        "woman_technologist, 👩‍💻",
        "golfing_woman, 🏌️‍♀️",
        "couplekiss_man_woman, 👩‍❤️‍💋‍👨",
        "scotland, 🏴󠁧󠁢󠁳󠁣󠁴󠁿"
    })
    void aNameIsTheEmojiInColour(String name, String emoji) {
        assertThat(text("Off we go :" + name + ": now")).isEqualTo("Off we go " + emoji + " now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":ignore:",
                ":00-16:",
                ":right:",
                ":octocat:",
                ":Rocket:",
                ":rocket",
                "rocket:",
                "::",
                ": rocket :",
                "10:100:30",
                "a:b:c",
                "std::vector::x"
            })
    void whatNamesNoEmojiStaysAsItIsWritten(String written) {
        assertThat(text("So " + written + " it is")).isEqualTo("So " + written + " it is");
    }

    @Test
    void aBackslashKeepsAName() {
        assertThat(text("\\:rocket: flies")).isEqualTo(":rocket: flies");
    }

    @Test
    void namesMayFollowEachOtherAndWords() {
        assertThat(text(":rocket::tada: done:tada: 完了:tada:です")).isEqualTo("🚀🎉 done🎉 完了🎉です");
    }

    @Test
    void namesAreReadInsideEmphasisLinksHeadingsListsAndTables() {
        assertThat(inlines("*:tada:* [go :rocket:](https://a.org/:rocket:)"))
                .containsExactly(
                        new Inline.Emphasis(List.of(new Inline.Text("🎉"))),
                        new Inline.Text(" "),
                        new Inline.Hyperlink("https://a.org/:rocket:", List.of(new Inline.Text("go 🚀"))));
        assertThat(only(Format.MARKDOWN, "# Ship it :rocket:\n\n- one :tada:\n\n| a |\n|---|\n| :x: |\n"))
                .satisfies(slide -> assertThat(slide.titleText()).isEqualTo("Ship it 🚀"))
                .satisfies(slide -> assertThat(PlainText.of(slide.blocks()))
                        .contains("one 🎉")
                        .contains("❌"));
    }

    @Test
    void codeAndAddressesKeepTheirColons() {
        assertThat(inlines("`:rocket:` https://a.org/:rocket:/ <https://b.org/:rocket:> :rocket:"))
                .containsExactly(
                        new Inline.CodeSpan(":rocket:"),
                        new Inline.Text(" "),
                        new Inline.Hyperlink(
                                "https://a.org/:rocket:/", List.of(new Inline.Text("https://a.org/:rocket:/"))),
                        new Inline.Text(" "),
                        new Inline.Hyperlink(
                                "https://b.org/:rocket:", List.of(new Inline.Text("https://b.org/:rocket:"))),
                        new Inline.Text(" 🚀"));
        assertThat(Reads.blocks("```yaml\n:rocket:\n```\n\n    :rocket:\n"))
                .containsExactly(Block.Code.of("yaml", ":rocket:"), Block.Code.of("", ":rocket:"));
    }

    @Test
    void blocksOfHtmlAndNotesKeepTheirColons() {
        assertThat(PlainText.of(Reads.blocks("<p>\n:rocket:\n</p>\n"))).isEqualTo(":rocket:");
        assertThat(only(Format.MARP, "# Title\n\n<!-- go :rocket: -->\n")
                        .notes()
                        .text())
                .isEqualTo("go :rocket:");
    }

    @Test
    void bracketsThatLeadNowhereKeepTheEmojiInThem() {
        assertThat(text("[:rocket:] and [:tada:][none]")).isEqualTo("[🚀] and [🎉][none]");
    }

    @ParameterizedTest
    @EnumSource(names = {"MARP", "DECKSET", "OBSIDIAN", "MARKDOWN"})
    void someToolsReadNames(Format format) {
        assertThat(shown(format)).contains("🚀").doesNotContain(":rocket:");
    }

    @ParameterizedTest
    @EnumSource(names = {"REVEAL", "REMARK", "SLIDEV", "PRESENTERM", "PANDOC", "PATAT", "LOOKATME", "MDP", "SLIDES"})
    void othersShowThemAsTheyAreWritten(Format format) {
        assertThat(shown(format)).contains(":rocket:").doesNotContain("🚀");
    }

    private static String shown(Format format) {
        return PlainText.of(only(format, "# Title\n\nUp :rocket:\n").blocks());
    }

    private static String text(String markdown) {
        return PlainText.inline(inlines(markdown));
    }
}
