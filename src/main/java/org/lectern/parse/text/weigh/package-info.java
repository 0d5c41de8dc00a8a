/// Finds the slides of an export that marks none.
///
/// The text falls into chunks with blank lines between them. Every gap is weighed by a few features, each with a
/// reason, and the best way to cut the whole text is chosen, not each cut by itself.
package org.lectern.parse.text.weigh;
