package org.lectern.parse.markdown.plain;

/// Lines that belong together, from 0, the last one exclusive.
///
/// @param boundary why it begins where it does
/// @param level of the heading that it begins with, 0 when it begins with none
record Section(int from, int to, String boundary, int level) {

    /// The same up to another line.
    Section until(int end) {
        return new Section(from, end, boundary, level);
    }
}
