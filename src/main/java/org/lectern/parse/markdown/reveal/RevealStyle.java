package org.lectern.parse.markdown.reveal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.SlideStyle;
import org.lectern.parse.markdown.dialect.StyleBuilder;

/// What the attributes of a slide ask of its looks.
final class RevealStyle {

    // rule: <!-- .slide: attributes --> sets them for the slide; Advanced Slides writes <!-- slide attributes --> too
    private static final Pattern COMMENT = Pattern.compile("<!--\\s*\\.?slide:?\\s([\\s\\S]{0,2000}?)-->");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]{2,60})\\s*=\\s*(?:\"([^\"]{0,1000})\"|'([^']{0,1000})'|([^\\s\"'>]{1,1000}))");
    private static final Pattern NOTE_LINK = Pattern.compile("!?\\[\\[([^\\[\\]|]*)(?:\\|[^\\[\\]]*)?]]");

    private RevealStyle() {}

    /// What the comments of a slide ask.
    static SlideStyle in(String text) {
        StyleBuilder style = new StyleBuilder();
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            obey(comment.group(1), style);
        }
        return style.style();
    }

    /// What the attributes of a section ask.
    static SlideStyle of(String attributes) {
        StyleBuilder style = new StyleBuilder();
        obey(attributes, style);
        return style.style();
    }

    private static void obey(String attributes, StyleBuilder style) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String quoted = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            String value = quoted == null ? attribute.group(4) : quoted;
            obey(attribute.group(1).toLowerCase(Locale.ROOT), value, style);
        }
    }

    private static void obey(String name, String value, StyleBuilder style) {
        switch (name) {
            // rule: data-background is a colour or a picture; bg is how Advanced Slides writes it
            // rule: data-background-gradient is any gradient of CSS
            case "data-background", "data-background-color", "data-background-gradient", "bg" ->
                style.background(NOTE_LINK.matcher(value).replaceAll("$1"));
            case "data-background-image" -> style.picture(value);
            case "data-background-opacity" -> style.opacity(value);
            case "data-background-size" -> style.size(value);
            case "class" -> style.classes(value);
            default -> {}
        }
    }
}
