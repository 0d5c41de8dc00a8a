/// The facts that a deck tells: what its front matter says of it, and the speakers, sessions, times and links found in
/// its text.
///
/// Facts are found by rules of shape and by small vocabularies in resource files, never by lists of names. What a rule
/// cannot say honestly is left out.
package org.lectern.parse.meta;
