/// What a deck is: slides, blocks, inlines, notes, and the facts found in the text, as records and sealed types.
///
/// The vocabulary of every other room. It knows no file, no format, no toolkit and no library.
package org.lectern.deck;
