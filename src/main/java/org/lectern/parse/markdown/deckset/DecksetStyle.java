package org.lectern.parse.markdown.deckset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lectern.parse.markdown.dialect.StyleBuilder;

/// What Deckset's commands ask of the looks of a slide.
final class DecksetStyle {

    private static final List<String> GLOBAL =
            List.of("background-color", "background-image", "text", "header", "slidenumbers");

    private DecksetStyle() {}

    /// What holds for every slide.
    static StyleBuilder of(Commands global) {
        StyleBuilder style = new StyleBuilder();
        GLOBAL.forEach(command -> {
            if (global.values().containsKey(command)) {
                obey(style, command, global.values().get(command));
            }
        });
        return style;
    }

    // rule: a command on a slide overrides the global one of its name
    static void obey(StyleBuilder style, String command, String value) {
        switch (command) {
            case "background-color" -> style.background(value);
            case "background-image" -> style.picture(value);
            case "text" -> words(value, style, false);
            case "header" -> words(value, style, true);
            case "footer" -> style.footer(value);
            case "hide-footer" -> style.footer("");
            case "slidenumbers" -> style.numbered(!value.equalsIgnoreCase("false"));
            default -> {}
        }
    }

    // rule: text and header take colour, alignment and face in any order, each behind a comma
    private static void words(String value, StyleBuilder style, boolean heading) {
        Arrays.stream(value.split(",(?![^(]*\\))")).map(String::strip).forEach(word -> {
            if (word.startsWith("#") || word.toLowerCase(Locale.ROOT).startsWith("rgb")) {
                colour(word, style, heading);
            } else if (word.equals("alignment(center)") && !heading) {
                style.centred();
            }
        });
    }

    private static void colour(String word, StyleBuilder style, boolean heading) {
        if (heading) {
            style.heading(word);
        } else {
            style.text(word);
        }
    }
}
