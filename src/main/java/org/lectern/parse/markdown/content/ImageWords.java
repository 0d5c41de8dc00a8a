package org.lectern.parse.markdown.content;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words in a picture's description that ask for a look and describe nothing.
final class ImageWords {

    // rule: Marpit, image syntax: width and height, and the filters of CSS, are keywords of a picture's description
    private static final Pattern LOOK = Pattern.compile("(?:w|h|width|height):\\S+"
            + "|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\\S+)?");

    private ImageWords() {}

    /// The description without them; that of a background keeps all its keywords.
    static String described(String alt) {
        return words(alt).anyMatch("bg"::equals)
                ? alt
                : words(alt).filter(word -> !LOOK.matcher(word).matches()).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String alt) {
        return Stream.of(alt.strip().split("\\s+"));
    }
}
