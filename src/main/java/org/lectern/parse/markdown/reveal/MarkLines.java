package org.lectern.parse.markdown.reveal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines that can only be separators: nothing but punctuation, of two kinds at least, or a comment of a letter or a word
/// that says so.
///
/// @param slide the mark between slides
/// @param vertical the mark between the slides of a stack, when there is another
record MarkLines(String slide, Optional<String> vertical) {

    private static final Pattern MARK = Pattern.compile("(?m)^([#=+~<>*_/%&@^-]{4,20})[ \\t]*$");
    private static final Pattern COMMENT = Pattern.compile(
            "(?mi)^(<!--\\s*(?:s|v|slide|vertical|section|subslide|new[ _-]?slide|---+|===+)\\s*-->)[ \\t]*$");
    private static final Pattern STACKED = Pattern.compile("(?i).*(--[^=]*--|v|vertical|subslide).*");

    static Optional<MarkLines> of(String text) {
        Map<String, Integer> marks = new LinkedHashMap<>();
        gather(MARK, text, marks);
        gather(COMMENT, text, marks);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> vertical = marks.keySet().stream()
                .filter(mark -> marks.size() > 1 && isVertical(mark))
                .findFirst();
        String slide = marks.entrySet().stream()
                .filter(entry -> vertical.stream().noneMatch(entry.getKey()::equals))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
        return Optional.of(new MarkLines(slide, vertical));
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

    private static boolean isVertical(String mark) {
        String inside = mark.startsWith("<!--") ? mark.substring(4, mark.length() - 3).strip() : mark;
        return STACKED.matcher(inside).matches();
    }
}
