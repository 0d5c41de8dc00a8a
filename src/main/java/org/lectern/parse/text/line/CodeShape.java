package org.lectern.parse.text.line;

import java.util.List;
import java.util.regex.Pattern;

/// Tells code and drawings made of characters from prose: their spaces and line ends matter.
public final class CodeShape {

    private static final Pattern STATEMENT = Pattern.compile(
            "^\\s*(?:[}\\])]+[;,]?|.*[;{]\\s*(?://.*|/\\*.*)?|.*\\)\\s*(?:=>|->|:)\\s*|(?://|#include|#!|/\\*|\\*/).*"
                    + "|(?:public|private|static|import|package|func|def|fn|let|const|var|class|struct|enum|return|while|for|if|else|elif|switch|case)\\b.*[(){}=;:]\\s*"
                    + "|[$>%]\\s+[a-z][\\w./-]*(?:\\s.*)?|</?[a-zA-Z][\\w-]*(?:\\s[^>]*)?>.*"
                    + "|[\\w.\\[\\]\"']+\\s*(?:=|:=|\\+=|-=|\\|=|<<=|==)\\s*\\S.*|\\w+(?:::|->|\\.)\\w+\\(.*)$");
    private static final Pattern DRAWN = Pattern.compile(
            ".*(?:[\u2500-\u259f]{1}.*|[|+\\\\/]\\s*[-=_]{3,}.*|[-=]{2,}>.*|<[-=]{2,}.*|[-_=]{3,}[+|].*)");
    // each way to be a statement, and each way to be a drawing, needs one of these
    private static final String SIGNS_OF_CODE = "}])({;:/#$>%<=";
    private static final String SIGNS_OF_LINES = "-=_";

    private static final Pattern PIPED = Pattern.compile("^\\s*\\|.*\\|\\s*$");

    private CodeShape() {}

    /// Whether this line could hardly be anything but code.
    public static boolean isStatement(String text) {
        return text.length() <= 400
                && Glance.holdsAny(text, SIGNS_OF_CODE)
                && STATEMENT.matcher(text).matches()
                && !PIPED.matcher(text).matches();
    }

    /// Whether this line draws boxes or arrows.
    public static boolean isDrawn(String text) {
        return text.length() <= 400 && mayBeDrawn(text) && DRAWN.matcher(text).matches();
    }

    private static boolean mayBeDrawn(String text) {
        return Glance.holdsAny(text, SIGNS_OF_LINES) || text.chars().anyMatch(c -> c >= 0x2500 && c <= 0x259f);
    }

    /// Whether these lines are code or a drawing: two of them at least, and most of them.
    public static boolean isCode(List<String> lines) {
        long telling = lines.stream()
                .filter(line -> isStatement(line) || isDrawn(line))
                .count();
        return telling >= 2 && 2 * telling >= lines.size();
    }
}
