package org.lectern.parse.markdown.pandoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.SlideStyle;
import org.lectern.parse.markdown.dialect.StyleBuilder;

/// What the attributes of a slide's heading ask of its looks: `## Title {.center background-color="navy"}`.
final class HeadingStyle {

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{([^{}]*)}\\s*#*\\s*$");
    private static final Pattern CLASS = Pattern.compile("(?<=\\s|^)\\.([\\w-]{1,60})");
    private static final Pattern VALUE =
            Pattern.compile("(?:data-)?(background[\\w-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'}]+))");

    private HeadingStyle() {}

    static SlideStyle of(String heading) {
        Matcher attributes = ATTRIBUTES.matcher(heading);
        if (!attributes.find()) {
            return SlideStyle.NONE;
        }
        StyleBuilder style = new StyleBuilder();
        Matcher named = CLASS.matcher(attributes.group(1));
        while (named.find()) {
            className(named.group(1), style);
        }
        Matcher value = VALUE.matcher(attributes.group(1));
        while (value.find()) {
            String quoted = value.group(2) == null ? value.group(3) : value.group(2);
            background(value.group(1), quoted == null ? value.group(4) : quoted, style);
        }
        return style.style();
    }

    // rule (pandoc, Quarto): .center puts the content of the slide into its middle
    private static void className(String name, StyleBuilder style) {
        if (name.equals("center")) {
            style.centred().middle();
        } else {
            style.classes(name);
        }
    }

    private static void background(String name, String value, StyleBuilder style) {
        switch (name) {
            case "background", "background-color" -> style.background(value);
            case "background-image" -> style.picture(value);
            case "background-opacity" -> style.opacity(value);
            case "background-size" -> style.size(value);
            default -> {}
        }
    }
}
