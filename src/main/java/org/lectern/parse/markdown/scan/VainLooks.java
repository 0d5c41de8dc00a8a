package org.lectern.parse.markdown.scan;

/// Counts how often an end was looked for in vain, so that text full of beginnings costs no more than other text.
public final class VainLooks {

    /// How often an end may be looked for in vain before the rest is read without such marks.
    public static final int MOST = 200;

    private int count;

    /// Whether there were too many.
    public boolean isEnough() {
        return count >= MOST;
    }

    /// One more.
    public void add() {
        count++;
    }
}
