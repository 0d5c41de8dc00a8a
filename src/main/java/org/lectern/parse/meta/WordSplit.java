package org.lectern.parse.meta;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Cuts text into words: letters, digits, apostrophes and hyphens.
final class WordSplit {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");

    private WordSplit() {}

    static String[] of(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
