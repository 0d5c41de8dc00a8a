/// A first look at Markdown, line by line: where fences, comments, headings and thematic breaks are.
///
/// It finds the boundaries of slides without parsing, so that each slide can be parsed on its own.
package org.lectern.parse.markdown.scan;
