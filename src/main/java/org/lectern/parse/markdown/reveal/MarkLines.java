package org.lectern.parse.markdown.reveal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines that can only be separators: nothing but punctuation, of two kinds at least, or a comment of a letter or a
/// word
/// that says so.
///
/// @param slide the mark that comes most often
/// @param other the one that comes next, such as that between the slides of a stack
record MarkLines(String slide, Optional<String> other) {

    private static final Pattern MARK = Pattern.compile("(?m)^([#=+~<>*_/%&@^-]{4,20})[ \\t]*$");
    private static final Pattern COMMENT = Pattern.compile(
            "(?mi)^(<!--\\s*(?:s|v|slide|vertical|section|subslide|new[ _-]?slide|---+|===+)\\s*-->)[ \\t]*$");

    static Optional<MarkLines> of(String text) {
        Map<String, Integer> marks = new LinkedHashMap<>();
        gather(MARK, text, marks);
        gather(COMMENT, text, marks);
        List<String> often = marks.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        return often.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new MarkLines(often.getFirst(), often.stream().skip(1).findFirst()));
    }

    private static void gather(Pattern pattern, String text, Map<String, Integer> marks) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String mark = matcher.group(1);
            if (mark.startsWith("<!--") || mark.chars().distinct().count() > 1) {
                marks.merge(mark, 1, Integer::sum);
            }
        }
    }
}
