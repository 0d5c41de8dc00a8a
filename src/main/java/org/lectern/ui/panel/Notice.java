package org.lectern.ui.panel;

import java.util.List;

/// A sentence that a person should read, with what can be done about it.
///
/// @param offers what can be done, at most a few
public record Notice(Kind kind, String sentence, List<Offer> offers) {

    /// How it looks, and how long it stays.
    public enum Kind {
        /// Worth knowing; goes by itself.
        INFO,
        /// Something that can be done now; goes by itself, later.
        OFFER,
        /// Something went wrong; stays until it is closed.
        TROUBLE
    }

    /// Something that can be done about it.
    public record Offer(String label, Runnable deed) {}

    public Notice {
        offers = List.copyOf(offers);
    }

    /// Worth knowing.
    public static Notice info(String sentence, Offer... offers) {
        return new Notice(Kind.INFO, sentence, List.of(offers));
    }

    /// Something that can be done now.
    public static Notice offer(String sentence, Offer... offers) {
        return new Notice(Kind.OFFER, sentence, List.of(offers));
    }

    /// Something went wrong.
    public static Notice trouble(String sentence, Offer... offers) {
        return new Notice(Kind.TROUBLE, sentence, List.of(offers));
    }
}
