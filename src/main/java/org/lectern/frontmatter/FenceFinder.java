package org.lectern.frontmatter;

import java.util.Optional;

/// Finds the marks of front matter; it does not look at what is between them.
final class FenceFinder {

    private final String text;
    private int position;
    private int line = 1;

    private FenceFinder(String text) {
        this.text = text;
    }

    static Optional<Fenced> find(String text) {
        FenceFinder finder = new FenceFinder(text);
        finder.skipBlankLines();
        return finder.fenced();
    }

    private Optional<Fenced> fenced() {
        String first = peekLine().stripTrailing();
        // rule (Jekyll, Hugo, Marp, pandoc): the mark stands alone on the first line
        if (first.equals("---")) {
            return Optional.of(until(FrontMatter.Kind.YAML, "---", "..."));
        }
        if (first.equals("+++")) {
            return Optional.of(until(FrontMatter.Kind.TOML, "+++", "+++"));
        }
        return first.equals("{") || first.matches("\\{\\s*\".*") ? braces() : Optional.empty();
    }

    private void skipBlankLines() {
        while (position < text.length() && peekLine().isBlank()) {
            nextLine();
        }
    }

    private Fenced until(FrontMatter.Kind kind, String mark, String otherMark) {
        int firstLine = line;
        nextLine();
        int start = position;
        while (position < text.length()) {
            String current = peekLine().stripTrailing();
            if (current.equals(mark) || current.equals(otherMark)) {
                return new Fenced(kind, firstLine, line, true, content(start, position));
            }
            nextLine();
        }
        return new Fenced(kind, firstLine, Math.max(firstLine, line - 1), false, content(start, text.length()));
    }

    private String content(int start, int end) {
        return text.substring(Math.min(start, end), end);
    }

    /// rule (Hugo): JSON front matter is an object from the very first brace to the one that closes it.
    private Optional<Fenced> braces() {
        int end = Braces.end(text, position, Limits.MAX_CHARACTERS);
        if (end < 0 || !restOfLine(end).isBlank()) {
            return Optional.empty();
        }
        String content = text.substring(position, end);
        int lastLine = line + (int) content.chars().filter(c -> c == '\n').count();
        return Optional.of(new Fenced(FrontMatter.Kind.JSON, line, lastLine, true, content));
    }

    private String restOfLine(int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    private String peekLine() {
        return restOfLine(position);
    }

    private void nextLine() {
        int end = text.indexOf('\n', position);
        position = end < 0 ? text.length() : end + 1;
        line++;
    }
}
