package org.lectern.ui.slide;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Inline;

/// Dates as people read them: "20 November 2026" where a file says `2026-11-20`. Pure: no setting of the machine
/// counts.
///
/// @param known the dates that are meant as dates; other numbers stay as they are
/// @param language of the readers
record ReaderDates(Set<LocalDate> known, Locale language) {

    private static final Pattern WRITTEN = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");
    private static final Pattern MONTH_FIRST = Pattern.compile("US|PH|FM|MH|PW|GU|PR|VI|AS|MP|UM");

    /// A line with its dates as people read them.
    List<Inline> in(List<Inline> line) {
        return known.isEmpty() ? line : line.stream().map(this::in).toList();
    }

    private Inline in(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text) -> new Inline.Text(in(text));
            case Inline.Emphasis(List<Inline> children) -> new Inline.Emphasis(in(children));
            case Inline.Strong(List<Inline> children) -> new Inline.Strong(in(children));
            case Inline.Strike _,
                    Inline.CodeSpan _,
                    Inline.Formula _,
                    Inline.Hyperlink _,
                    Inline.Picture _,
                    Inline.LineBreak _ -> inline;
        };
    }

    private String in(String text) {
        return WRITTEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(readable(found.group())));
    }

    private String readable(String written) {
        try {
            LocalDate date = LocalDate.parse(written);
            return known.contains(date) ? formatted(date) : written;
        } catch (DateTimeException _) {
            return written;
        }
    }

    // rule (CLDR): the long form of a date; in English the day stands first outside the United States and its islands
    private String formatted(LocalDate date) {
        boolean dayFirst = language.getLanguage().equals("en")
                && !MONTH_FIRST.matcher(language.getCountry()).matches();
        DateTimeFormatter form = dayFirst
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        return form.format(date);
    }
}
