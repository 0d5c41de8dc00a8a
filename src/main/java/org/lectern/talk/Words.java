package org.lectern.talk;

import java.util.StringTokenizer;
import org.lectern.deck.Slide;

/// Counts words.
public final class Words {

    private Words() {}

    /// How many words a text has; words are what spaces separate.
    public static int in(String text) {
        return new StringTokenizer(text).countTokens();
    }

    /// How many words a slide gives to read and to say: title, text and notes.
    public static int of(Slide slide) {
        return in(slide.titleText()) + in(slide.text()) + in(slide.notes().text());
    }
}
