package org.lectern.parse.markdown.scan;

/// A heading at the top level.
///
/// @param line where it begins, from 0
/// @param end the line after its last one
/// @param level 1 to 6
/// @param text without the marks
public record HeadingLine(int line, int end, int level, String text) {}
