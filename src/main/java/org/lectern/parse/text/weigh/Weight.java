package org.lectern.parse.text.weigh;

/// What one feature says of a gap.
///
/// @param value above 0 for a new slide, below 0 against it; 1 makes a new slide 2.7 times as likely as before
/// @param reason for people; empty for nothing to say
record Weight(double value, String reason) {

    static final Weight NONE = new Weight(0, "");

    static Weight of(double value, String reason) {
        return new Weight(value, reason);
    }
}
