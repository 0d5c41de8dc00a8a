package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {

    private static List<String> texts(String text) {
        return Emoji.parts(text).stream().map(Emoji.Part::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀",
                "☀️",
                "❤️",
                "1️⃣",
                "#️⃣",
                "🇩🇪",
                "🏳️‍🌈",
                "👍🏽",
                "👩‍💻",
                "👨‍👩‍👧‍👦",
                "👩🏽‍🍳",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿"
            })
    void aSequenceIsOneEmoji(String emoji) {
        assertThat(texts(emoji)).containsExactly(emoji);
        int glyph = Emoji.parts(emoji).getFirst().glyph().orElseThrow();
        byte[] picture = EmojiFont.get().picture(glyph).orElseThrow();
        assertThat(Arrays.copyOf(picture, 4)).containsExactly(0x89, 'P', 'N', 'G');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "1 2 3 # *", "© ™", "☀ ❤", "☀\uFE0E", "مرحبا", "\uFE0F", "\u200D", "\uD83D"})
    void textStaysText(String text) {
        assertThat(Emoji.parts(text)).allMatch(part -> part.glyph().isEmpty());
        assertThat(String.join("", texts(text))).isEqualTo(text);
    }

    @Test
    void emojiStandAmongWords() {
        assertThat(texts("so 😀 it 🇩🇪🇦🇹 is")).containsExactly("so ", "😀", " it ", "🇩🇪", "🇦🇹", " is");
    }

    @Test
    void anEmojiYoungerThanTheFontIsNamed() {
        assertThat(Emoji.parts("so 🫠")).extracting(Emoji.Part::shown).containsExactly("so ", ":melting_face:");
    }

    @Test
    void aSymbolThatNoOtherFaceHasIsAnEmoji() {
        assertThat(Emoji.parts("🛠 Tools").getFirst().glyph()).isPresent();
        assertThat(Emoji.parts("→ ✓ ©"))
                .singleElement()
                .satisfies(part -> assertThat(part.glyph()).isEmpty());
    }
}
