package org.lectern.deck;

/// Lines of the file that something was read from.
///
/// @param firstLine from 1
/// @param lastLine from 1, inclusive, not before the first
public record SourceSpan(int firstLine, int lastLine) {
    public SourceSpan {
        if (firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("no lines " + firstLine + " to " + lastLine);
        }
    }

    /// A single line.
    public static SourceSpan line(int line) {
        return new SourceSpan(line, line);
    }
}
