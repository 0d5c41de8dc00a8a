package org.lectern.ui.slide;

/// Marks as they stand in text from right to left: in the other order, brackets the other way round. Pure.
final class Mirrored {

    // source: the Unicode Standard, BidiMirroring.txt, what a keyboard or an office program makes
    private static final String OPENING = "([{<«‹⟨";
    private static final String CLOSING = ")]}>»›⟩";

    private Mirrored() {}

    static String of(String marks) {
        var mirrored = new StringBuilder(marks).reverse();
        for (int i = 0; i < mirrored.length(); i++) {
            mirrored.setCharAt(i, other(mirrored.charAt(i)));
        }
        return mirrored.toString();
    }

    private static char other(char mark) {
        int opening = OPENING.indexOf(mark);
        if (opening >= 0) {
            return CLOSING.charAt(opening);
        }
        int closing = CLOSING.indexOf(mark);
        return closing >= 0 ? OPENING.charAt(closing) : mark;
    }
}
