package org.lectern.parse.text.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line `Notes:` that speaker notes stand below, in the languages that exports are written in.
public final class NotesHead {

    private static final int LONGEST = 2_000;

    private static final Pattern HEAD = Pattern.compile(
            "^\\s*(?:#{1,6}\\s*)?[*_]{0,2}(?:(?:speaker|presenter|speaker's|presenter's)\\s+notes?|notes?(?:\\s+page)?|vortragsnotizen|sprechernotizen"
                    + "|notizen|notes de l['\u2019](?:orateur|intervenant)|commentaires|notas(?: del orador| do orador)?|note del relatore|notities"
                    + "|notatki|заметки|备注|備註|ノート|발표자 노트)[*_]{0,2}\\s*[:\uff1a][*_]{0,2}\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NotesHead() {}

    /// What such a line says behind its colon, often nothing; empty for any other line.
    public static Optional<String> after(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher head = HEAD.matcher(text);
        return head.matches() ? Optional.of(head.group(1)) : Optional.empty();
    }

    /// Whether notes begin with this line.
    public static boolean is(String text) {
        return after(text).isPresent();
    }
}
