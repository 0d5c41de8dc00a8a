package org.lectern.source;

import org.lectern.deck.Problem;

/// A file that could not be read as text.
///
/// @param problem why, and what to do
public record Unreadable(String name, Problem problem) implements Source {}
