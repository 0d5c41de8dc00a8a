package org.lectern.ui.check;

/// Words of a talk, short enough for a sentence about them.
final class Quotation {

    private Quotation() {}

    static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    /// @param longest in characters
    static String shortened(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }
}
