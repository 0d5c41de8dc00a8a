package org.lectern.frontmatter;

/// How much front matter is read. Beyond these it is read line by line, with a problem.
public final class Limits {

    /// Characters between the marks.
    public static final int MAX_CHARACTERS = 256 * 1024;

    /// Lists and maps inside each other.
    public static final int MAX_DEPTH = 32;

    /// Values in all, those that aliases repeat counted each time.
    public static final int MAX_VALUES = 20_000;

    /// Characters of one value.
    public static final int MAX_VALUE_CHARACTERS = 64 * 1024;

    /// Lines that are looked at when front matter is read line by line.
    public static final int MAX_LINES = 2_000;

    private Limits() {}
}
