package org.lectern.formula;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Commands of LaTeX, MathJax and KaTeX that the library lacks, in words that it has; and what makes no sense on a
/// slide,
/// such as labels, left out.
final class Synonyms {

    private static final Pattern ENVIRONMENT =
            Pattern.compile("\\\\(?:begin|end)\\{(?:equation|displaymath|math)\\*?}");
    private static final Pattern STARRED =
            Pattern.compile("\\\\(begin|end)\\{(align|alignat|flalign|gather|multline)\\*}");
    private static final Pattern DROPPED =
            Pattern.compile("\\\\(?:(?:label|color)\\{[^{}]*}|(?:nonumber|notag|displaylimits)(?![A-Za-z]))");
    private static final Pattern TAG = Pattern.compile("\\\\tag\\*?\\{([^{}]*)}");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\*?");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("KaTeX", "\\mathrm{K\\!A\\!T\\!E\\!X}"),
            Map.entry("N", "\\mathbb{N}"),
            Map.entry("R", "\\mathbb{R}"),
            Map.entry("Z", "\\mathbb{Z}"),
            Map.entry("argmax", "\\operatorname{arg\\,max}"),
            Map.entry("argmin", "\\operatorname{arg\\,min}"),
            Map.entry("bm", "\\boldsymbol"),
            Map.entry("coloneqq", "\\mathrel{:=}"),
            Map.entry("cdotp", "\\cdot"),
            Map.entry("dotsb", "\\cdots"),
            Map.entry("dotsc", "\\ldots"),
            Map.entry("dotsi", "\\cdots"),
            Map.entry("dotsm", "\\cdots"),
            Map.entry("lVert", "\\Vert"),
            Map.entry("lvert", "\\vert"),
            Map.entry("mathbbm", "\\mathbb"),
            Map.entry("operatorname", "\\operatorname"),
            Map.entry("pmb", "\\boldsymbol"),
            Map.entry("rVert", "\\Vert"),
            Map.entry("rvert", "\\vert"),
            Map.entry("textnormal", "\\text"),
            Map.entry("textup", "\\text"));

    private Synonyms() {}

    static String replaced(String tex) {
        String plain = STARRED.matcher(tex).replaceAll("\\\\$1{$2}");
        plain = ENVIRONMENT.matcher(plain).replaceAll(" ");
        plain = DROPPED.matcher(plain).replaceAll(" ");
        plain = TAG.matcher(plain).replaceAll("\\\\qquad\\\\text{($1)}");
        return COMMAND.matcher(plain).replaceAll(Synonyms::word);
    }

    private static String word(MatchResult command) {
        return Matcher.quoteReplacement(WORDS.getOrDefault(command.group(1), command.group()));
    }
}
