/// Markdown becomes a deck: first a {@link org.lectern.parse.markdown.dialect.Dialect} splits the text into slides by
/// the
/// rules of its tool, then each slide's own text is parsed.
///
/// Splitting first keeps large files fast, and lets every slide know its lines.
package org.lectern.parse.markdown;
