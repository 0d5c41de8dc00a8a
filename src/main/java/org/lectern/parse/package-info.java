/// The contract of reading: a text in a known format becomes a deck.
///
/// {@link org.lectern.parse.DeckReader} runs the stages in order; each reader lives in a room of its own.
package org.lectern.parse;
