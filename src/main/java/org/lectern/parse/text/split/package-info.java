/// Where the slides of a marked export begin: form feeds, numbered lines, rulers, boxes, comments, an outline.
///
/// Each kind of mark is a {@link org.lectern.parse.text.split.Splitter}; the first that finds its marks decides.
/// Exports
/// without any mark are the matter of `org.lectern.parse.text.weigh`.
package org.lectern.parse.text.split;
