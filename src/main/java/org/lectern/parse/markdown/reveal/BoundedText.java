package org.lectern.parse.markdown.reveal;

/// A text that a regular expression out of a file may look at so often and no oftener.
final class BoundedText implements CharSequence {

    /// Looks at each character, on average.
    static final int LOOKS_PER_CHARACTER = 200;

    private static final int FEWEST_LOOKS = 100_000;

    /// The expression was too costly.
    static final class TooCostly extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String text;
    private long looks;

    BoundedText(String text) {
        this.text = text;
        this.looks = FEWEST_LOOKS + (long) text.length() * LOOKS_PER_CHARACTER;
    }

    @Override
    public char charAt(int index) {
        if (looks-- <= 0) {
            throw new TooCostly();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
