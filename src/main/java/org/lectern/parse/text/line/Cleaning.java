package org.lectern.parse.text.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.source.SourceText;

/// Takes out of an export what no reader should have to think of: odd spaces, invisible characters, terminal colours,
/// and bullets from symbol fonts.
public final class Cleaning {

    private static final Pattern TERMINAL_COLOUR = Pattern.compile("\u001b\\[[0-9;?]*[A-Za-z]");

    private Cleaning() {}

    /// The lines of the text, cleaned, in order.
    public static List<Line> lines(SourceText source) {
        List<Line> lines = new ArrayList<>();
        List<String> raw = source.lines();
        for (int i = 0; i < raw.size(); i++) {
            add(i + 1, raw.get(i), lines);
        }
        return lines;
    }

    private static void add(int number, String raw, List<Line> lines) {
        boolean pageStart = false;
        int start = 0;
        for (int feed = raw.indexOf('\f'); feed >= 0; feed = raw.indexOf('\f', start)) {
            if (feed > start || pageStart || lines.isEmpty()) {
                lines.add(line(number, raw.substring(start, feed), pageStart));
            }
            pageStart = true;
            start = feed + 1;
        }
        lines.add(line(number, raw.substring(start), pageStart));
    }

    private static Line line(int number, String raw, boolean pageStart) {
        String text = clean(raw).stripTrailing();
        return new Line(number, text, text.isEmpty() && !raw.isEmpty(), pageStart);
    }

    /// The text as it is read: each character replaced, or left out.
    static String clean(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String visible =
                raw.indexOf('\u001b') < 0 ? raw : TERMINAL_COLOUR.matcher(raw).replaceAll("");
        StringBuilder clean = new StringBuilder(visible.length());
        visible.codePoints().forEach(character -> append(character, clean));
        return clean.toString();
    }

    private static boolean isPlain(String raw) {
        return raw.chars().allMatch(character -> character == '\t' || (character >= ' ' && character < 0x7f));
    }

    private static void append(int character, StringBuilder clean) {
        switch (character) {
            case '\u000b', '\u2028', '\u2029' -> clean.append(Line.SOFT_BREAK);
            case '\uf0b7', '\uf0a7', '\uf0d8', '\uf0fc', '\uf076', '\uf06e' -> clean.append('\u2022');
            case '\u00ad', '\u200b', '\u200c', '\u2060', '\ufeff' -> {}
            case '\u202a', '\u202b', '\u202c', '\u202d', '\u202e' -> {}
            case '\t' -> clean.append('\t');
            default -> appendOther(character, clean);
        }
    }

    private static void appendOther(int character, StringBuilder clean) {
        if (Character.getType(character) == Character.SPACE_SEPARATOR) {
            clean.append(' ');
        } else if (!Character.isISOControl(character)) {
            clean.appendCodePoint(character);
        }
    }
}
