package org.lectern.deck;

/// An address in the text.
///
/// @param text what the reader sees; the address itself when there is nothing else
/// @param url as in the file
/// @param slide number of the slide that it stands on, from 1
public record Link(String text, String url, int slide, Kind kind) {

    /// What an address is good for.
    public enum Kind {
        /// `http` or `https` with a host.
        WEB,
        /// `mailto:`.
        MAIL,
        /// A path, relative to the deck's folder.
        FILE,
        /// Empty or `#`: the link was never filled in.
        PLACEHOLDER,
        /// Not to be opened without a look: malformed, two addresses run together, or a scheme that runs something.
        SUSPICIOUS
    }
}
