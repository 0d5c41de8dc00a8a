package org.lectern.show;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lectern.talk.Position;

/// What is on the audience's screen.
public sealed interface Screening {

    /// The slide that the presenter is at.
    Screening LIVE = new Live();

    /// The slide that the presenter is at.
    record Live() implements Screening {}

    /// Nothing but black.
    record Black() implements Screening {}

    /// Nothing but white.
    record White() implements Screening {}

    /// What was there when the presenter froze it.
    ///
    /// @param ink as it was then; what is drawn later is not seen
    record Frozen(Position at, Ink ink) implements Screening {

        /// A slide on which nothing was drawn.
        public Frozen(Position at) {
            this(at, Ink.NONE);
        }
    }

    /// A card in place of the slide, until the presenter goes on.
    sealed interface Card extends Screening {}

    /// A few words, such as "Back at 14:30".
    ///
    /// @param words no more than {@link #LONGEST} characters are kept
    /// @param until what the card counts down to, to the second; empty when it counts nothing
    record Message(String words, Optional<Instant> until) implements Card {

        /// Longer words cannot be read from the back of a hall.
        public static final int LONGEST = 200;

        public Message {
            String all = words.strip().replaceAll("\\s+", " ");
            until = until.map(end -> end.truncatedTo(ChronoUnit.SECONDS));
            words = all.length() <= LONGEST ? all : all.substring(0, whole(all)).strip();
        }

        /// A character of two halves is not cut through.
        private static int whole(String all) {
            return Character.isHighSurrogate(all.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        }
    }

    /// An address as a code to scan.
    record Code(String address) implements Card {}

    /// What comes next and who speaks, before it starts.
    record NextUp() implements Card {}
}
