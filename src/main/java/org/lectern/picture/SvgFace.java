package org.lectern.picture;

import java.util.function.Supplier;

/// A typeface for words in drawings.
///
/// @param family a name that no machine has of itself
/// @param file the font, OpenType or TrueType
public record SvgFace(String family, boolean bold, boolean italic, Supplier<byte[]> file) {}
