package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.deck.SlideStyle;

class PaletteTest {

    private static final String[] TEXTS = {"ink", "title", "muted", "accent", "code-keyword", "code-comment"};
    private static final String[] BACKGROUNDS = {
        "black", "white", "navy", "#ff8800", "rgb(120,120,120)", "hsl(200, 80%, 60%)", "rgba(0,0,0,0.5)", "gold", "red"
    };

    private static SlideStyle.Colours asked(String background, String text) {
        return new SlideStyle.Colours(
                Optional.of(background).filter(colour -> !colour.isEmpty()),
                Optional.of(text).filter(colour -> !colour.isEmpty()),
                Optional.empty(),
                false);
    }

    static Stream<String[]> backgroundsAndTexts() {
        return Stream.of(BACKGROUNDS)
                .flatMap(background ->
                        Stream.of("", "white", "gray", "#333").map(text -> new String[] {background, text}));
    }

    @ParameterizedTest
    @MethodSource("backgroundsAndTexts")
    void everyTextReadsOnAnyBackground(String background, String text) {
        for (Theme theme : Theme.values()) {
            Palette palette = Palette.of(theme).asked(asked(background, text));
            for (String token : TEXTS) {
                for (String ground : new String[] {"paper", "surface"}) {
                    assertThat(Contrast.between(palette.get(token), palette.get(ground)))
                            .as(theme + " " + token + " on " + ground)
                            .isGreaterThanOrEqualTo(Contrast.READABLE);
                }
            }
            assertThat(Contrast.between(palette.get("reverse-muted"), palette.get("reverse-paper")))
                    .isGreaterThanOrEqualTo(Contrast.READABLE);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void invertedSlidesHaveTheContrastOfTheTheme(Theme theme) {
        Palette palette = Palette.of(theme)
                .asked(new SlideStyle.Colours(Optional.empty(), Optional.empty(), Optional.empty(), true));
        assertThat(palette.get("paper")).isEqualTo(Palette.of(theme).get("reverse-paper"));
        for (String token : new String[] {"ink", "title", "muted", "accent"}) {
            assertThat(Contrast.between(palette.get(token), palette.get("paper")))
                    .as(token)
                    .isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void aReadableColourIsHonouredAndAnotherOneIsNot() {
        assertThat(Palette.of(Theme.LIGHT).asked(asked("navy", "gold")).get("ink"))
                .isEqualTo(Color.GOLD);
        assertThat(Palette.of(Theme.LIGHT).asked(asked("navy", "black")).get("ink"))
                .isEqualTo(Color.WHITE);
        assertThat(Palette.of(Theme.LIGHT).asked(asked("", "yellow")).get("ink"))
                .isEqualTo(Palette.of(Theme.LIGHT).get("ink"));
    }

    @Test
    void aTitleMayHaveAColourOfItsOwn() {
        var colours = new SlideStyle.Colours(Optional.empty(), Optional.empty(), Optional.of("darkred"), false);
        Palette palette = Palette.of(Theme.LIGHT).asked(colours);
        assertThat(palette.get("title")).isEqualTo(Color.DARKRED);
        assertThat(palette.get("ink")).isEqualTo(Palette.of(Theme.LIGHT).get("ink"));
    }

    @Test
    void whatIsNoColourChangesNothing() {
        assertThat(Palette.of(Theme.DARK).asked(asked("heading", "2px solid"))).isEqualTo(Palette.of(Theme.DARK));
    }

    @Test
    void colourOfAnotherGroundMovesWhatStandsOnIt() {
        for (Theme theme : Theme.values()) {
            for (String paper : List.of("#101820", "#fdf6e3", "#7a2f2f")) {
                Palette palette = Palette.of(theme).own(Map.of("paper", Color.web(paper)));
                for (String token : List.of("ink", "title", "muted", "accent", "code-keyword", "code-comment")) {
                    assertThat(Contrast.reads(palette.get(token), Color.web(paper)))
                            .as("%s on %s, %s", token, paper, theme)
                            .isTrue();
                }
            }
        }
        assertThat(Palette.of(Theme.LIGHT)
                        .own(Map.of("paper", Color.web("#101820"), "accent", Color.web("#222222")))
                        .get("accent"))
                .isEqualTo(Color.web("#222222"));
    }
}
