package org.lectern.parse.markdown.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.deck.Block;
import org.lectern.parse.markdown.dialect.Manuscript;

/// What `.code` and `.play` show: lines of a file in the deck's folder.
///
/// An address is found as plain text, not as a regular expression: `/from/,/to/`, a line number, or nothing for the
/// whole file.
final class CodeFile {

    private static final Pattern ARGUMENTS = Pattern.compile(
            "(?:-\\w+\\s+){0,20}(\\S+)(?:\\s+(/.*?/|\\d{1,7}|\\$)?(?:(,)(/.*?/|\\d{1,7}|\\$)?)?)?(?:\\s+HL(\\w*))?\\s*");
    /// Longer lines are shown as they are, longer arguments not at all.
    private static final int LONGEST = 2_000;

    // rule: a comment HL at the end of a line highlights it
    private static final Pattern HIGHLIGHT = Pattern.compile("\\s*(?://|#)\\s*HL(\\w*)\\s*$");

    private CodeFile() {}

    static Block read(Manuscript manuscript, String arguments) {
        Matcher matcher = ARGUMENTS.matcher(arguments);
        if (arguments.length() > LONGEST || !matcher.matches()) {
            return new Block.Neutral("code " + arguments, "");
        }
        return manuscript
                .neighbours()
                .text(manuscript.name(), matcher.group(1))
                .flatMap(text -> addressed(text.lines().toList(), matcher))
                .map(lines -> shown(language(matcher.group(1)), lines, matcher.group(5)))
                .orElseGet(() -> new Block.Neutral("code " + matcher.group(1), ""));
    }

    private static Optional<List<String>> addressed(List<String> lines, Matcher address) {
        if (address.group(2) == null) {
            return Optional.of(lines);
        }
        int first = line(lines, address.group(2), 0);
        if (first < 0) {
            return Optional.empty();
        }
        int last = address.group(3) == null ? first : lines.size() - 1;
        if (address.group(4) != null) {
            last = line(lines, address.group(4), first + 1);
        }
        return last < first ? Optional.empty() : Optional.of(lines.subList(first, last + 1));
    }

    private static int line(List<String> lines, String address, int from) {
        if (address.equals("$")) {
            return lines.size() - 1;
        }
        if (!address.startsWith("/")) {
            int number = Integer.parseInt(address);
            return number >= 1 && number <= lines.size() ? number - 1 : -1;
        }
        String text = address.substring(1, address.length() - 1).replaceAll("^\\^|\\\\|\\$$", "");
        for (int i = Math.max(0, from); i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i;
            }
        }
        return -1;
    }

    private static Block shown(String language, List<String> lines, @Nullable String mark) {
        List<String> kept = new ArrayList<>();
        List<Integer> marked = new ArrayList<>();
        for (String line : lines) {
            // rule: lines that end in OMIT are left out
            if (line.stripTrailing().endsWith("OMIT")) {
                continue;
            }
            Matcher highlight = HIGHLIGHT.matcher(line);
            boolean found = line.length() < LONGEST && highlight.find();
            kept.add(found ? line.substring(0, highlight.start()) : line);
            if (found && mark != null && highlight.group(1).equals(mark)) {
                marked.add(kept.size());
            }
        }
        return new Block.Code(language, String.join("\n", kept).stripTrailing(), marked);
    }

    private static String language(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1);
    }
}
