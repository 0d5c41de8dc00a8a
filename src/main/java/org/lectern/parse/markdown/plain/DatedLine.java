package org.lectern.parse.markdown.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that begins with a date: the first line of an entry on a page of talks.
///
/// @param date as written, with the marks of emphasis and of the list before it
/// @param rest what follows on the line
record DatedLine(String date, String rest) {

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
                    + "Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DATE = "(?:\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?"
            + "|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}"
            + "|\\d{1,2}(?:st|nd|rd|th|\\.)?(?:\\s*[-–]\\s*\\d{1,2}(?:st|nd|rd|th|\\.)?)?\\s+" + MONTH + ",?\\s+\\d{4}"
            + "|" + MONTH + "\\s+(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2})?,?\\s+)?\\d{4})";
    private static final String ITEM = "(?:[-*+]\\s+|\\d{1,9}[.)]\\s+)?";
    private static final Pattern LINE =
            Pattern.compile("(?i) {0,3}" + ITEM + "([*_]{0,3}[(\\[]?" + DATE + "[)\\]]?(?![\\p{L}\\p{N}]))(.*)");
    private static final Pattern ITEM_LINE = Pattern.compile(" {0,3}(?:[-*+]|\\d{1,9}[.)])\\s+\\S.*");
    private static final Pattern TITLE = Pattern.compile(
            "\\*\\*\\[[^\\]]+]\\([^)]*\\)\\*\\*|\\*\\*[^*]+\\*\\*|__[^_]+__|(?<!!)\\[[^\\]]+]\\([^)]*\\)|[\"“][^\"”]+[\"”]|_[^_]+_|\\*[^*]+\\*");
    private static final Pattern LINKS_ONLY = Pattern.compile("(?:\\s*[|,/·•-]?\\s*\\[[^\\]]*]\\([^)]*\\))++\\s*");
    private static final String SEPARATORS = "^[\\s.,:;|—–-]+|[\\s|—–-]+$";

    static Optional<DatedLine> of(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? Optional.of(new DatedLine(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    static boolean isItem(String line) {
        return ITEM_LINE.matcher(line).matches();
    }

    /// An entry as the Markdown of a slide: its title as a heading, then its date, then the rest.
    static String asSlide(String entry) {
        String[] lines = entry.strip().split("\n", -1);
        String first = lines[0];
        if (lines.length > 1 && isTitle(lines[1])) {
            return heading(lines[1]) + withoutMarker(first).strip() + "\n\n" + join(lines, 2);
        }
        return of(first).map(dated -> dated.oneLine(join(lines, 1))).orElse(entry);
    }

    private static boolean isTitle(String line) {
        return !line.isBlank()
                && !LINKS_ONLY.matcher(line).matches()
                && !line.strip().startsWith("<!--");
    }

    private String oneLine(String below) {
        String text = rest.replaceAll(SEPARATORS, "");
        Matcher title = TITLE.matcher(rest);
        boolean emphasized = date.matches("[*_].*");
        String when = date.replaceAll("[*_]+", "");
        if (!emphasized && title.find()) {
            String after = (rest.substring(0, title.start()) + rest.substring(title.end())).replaceAll(SEPARATORS, "");
            return heading(title.group().replaceAll("^\\*+|\\*+$", "")) + when + "\n\n" + after + "\n" + below;
        }
        return heading(text.replaceAll("[*_]{2,}", "")) + when + "\n\n" + below;
    }

    private static String heading(String title) {
        return "# " + title.strip() + "\n\n";
    }

    private static String withoutMarker(String line) {
        return line.replaceFirst("^ {0,3}(?:[-*+]|\\d{1,9}[.)])\\s+(?=\\S)", "");
    }

    private static String join(String[] lines, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < lines.length; i++) {
            text.append(lines[i]).append('\n');
        }
        return text.toString();
    }
}
