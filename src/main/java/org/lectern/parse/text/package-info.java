/// Reads text without markup: exports of decks, and the text of pages.
///
/// `line` cleans the lines, `split` cuts them at explicit marks, `weigh` finds the boundaries where there are no marks,
/// and `block` makes titles, blocks and notes of the lines of each slide.
package org.lectern.parse.text;
