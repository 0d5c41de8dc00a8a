package org.lectern.parse.markdown.dialect;

/// Lines that become a slide, from 0, the last one exclusive.
///
/// @param boundary why it begins where it does
public record Piece(int from, int to, String boundary) {}
