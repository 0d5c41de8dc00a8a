package org.lectern.ui.keys;

import java.util.OptionalInt;

/// A slide number as it is being typed: digits, then Enter.
///
/// @param digits what was typed so far; empty when nothing was
public record JumpEntry(String digits) {

    /// More digits than the largest deck needs are ignored.
    public static final int MAX_DIGITS = 6;

    /// Nothing typed.
    public static final JumpEntry NONE = new JumpEntry("");

    /// Whether a character belongs to a slide number.
    public static boolean isDigit(String character) {
        return character.length() == 1 && character.charAt(0) >= '0' && character.charAt(0) <= '9';
    }

    /// With one more digit.
    public JumpEntry with(String digit) {
        return digits.length() < MAX_DIGITS ? new JumpEntry(digits + digit) : this;
    }

    /// Without the last digit.
    public JumpEntry withoutLast() {
        return digits.isEmpty() ? this : new JumpEntry(digits.substring(0, digits.length() - 1));
    }

    /// Whether nothing was typed.
    public boolean isEmpty() {
        return digits.isEmpty();
    }

    /// The slide meant, from 1; empty when none was typed.
    public OptionalInt number() {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
