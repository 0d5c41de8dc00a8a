package org.lectern.ui.slide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.lectern.deck.Deck;

/// What all slides of a deck have in common when they are shown.
///
/// @param canvas the logical size that slides are laid out on
/// @param folder the deck's own folder, the only one that images are read from; empty when there is none
/// @param footer a line at the foot of each slide, when the deck asks for one
/// @param facts of the deck, which its slides are laid out by
/// @param own what the deck brings along in a style sheet of its own
public record DeckLook(
        Theme theme, Canvas canvas, Optional<Path> folder, Optional<String> footer, DeckFacts facts, OwnLook own) {

    /// A look without a style sheet of the deck's own.
    public DeckLook(
            Theme theme, Canvas canvas, Optional<Path> folder, Optional<String> footer, Optional<String> event) {
        this(theme, canvas, folder, footer, DeckFacts.NONE.at(event), OwnLook.NONE);
    }

    /// Light, 16:9, no images, no footer.
    public static final DeckLook PLAIN =
            new DeckLook(Theme.LIGHT, Canvas.WIDE, Optional.empty(), Optional.empty(), Optional.empty());

    /// As the deck's front matter asks.
    ///
    /// @param file where the deck was read from; images beside it, or in it when it is a bundle, are shown
    public static DeckLook of(Deck deck, Path file) {
        Map<String, String> settings = deck.about().settings();
        Optional<String> footer = Optional.ofNullable(settings.get("footer")).filter(text -> !text.isBlank());
        Optional<Path> folder = Optional.ofNullable(
                Files.isDirectory(file) ? file : file.toAbsolutePath().getParent());
        return new DeckLook(
                Theme.of(settings),
                Canvas.of(settings),
                folder,
                footer,
                DeckFacts.of(deck),
                OwnLook.in(folder).over(Theme.of(settings)));
    }

    /// The same in another theme.
    public DeckLook with(Theme other) {
        return new DeckLook(other, canvas, folder, footer, facts, own);
    }

    /// The same on other paper.
    DeckLook on(Canvas other) {
        return new DeckLook(theme, other, folder, footer, facts, own);
    }
}
