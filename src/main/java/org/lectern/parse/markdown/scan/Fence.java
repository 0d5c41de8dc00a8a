package org.lectern.parse.markdown.scan;

import java.util.Optional;

/// The mark that opened fenced code.
///
/// @param mark a backtick or a tilde
/// @param length how many of them
/// @param container the indent of the list item that it stands in, 0 for none
public record Fence(char mark, int length, int container) {

    private static final int MIN_LENGTH = 3;

    /// The fence that this line opens, if it does.
    public static Optional<Fence> opening(String stripped, int container) {
        if (!stripped.startsWith("```") && !stripped.startsWith("~~~")) {
            return Optional.empty();
        }
        int length = Marks.run(stripped, 0);
        // rule: info strings for backtick code blocks cannot contain backticks
        boolean inline = stripped.charAt(0) == '`' && stripped.indexOf('`', length) >= 0;
        return inline ? Optional.empty() : Optional.of(new Fence(stripped.charAt(0), length, container));
    }

    // rule: the closing fence is of the same kind, at least as long, and followed only by spaces or tabs
    /// Whether this line closes it.
    public boolean closes(String line) {
        String stripped = line.strip();
        return stripped.length() >= Math.max(length, MIN_LENGTH)
                && stripped.charAt(0) == mark
                && Marks.run(stripped, 0) == stripped.length()
                && Marks.indent(line) - container < 4;
    }
}
