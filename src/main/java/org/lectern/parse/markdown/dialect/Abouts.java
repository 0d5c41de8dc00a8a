package org.lectern.parse.markdown.dialect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.deck.About;
import org.lectern.frontmatter.FrontMatter;

/// What front matter says of a deck.
public final class Abouts {

    private Abouts() {}

    /// Reads the usual keys.
    public static About of(FrontMatter front) {
        return new About(
                front.text("title"),
                front.text("subtitle").or(() -> front.text("sub_title")).or(() -> front.text("description")),
                front.text("event"),
                front.text("date").flatMap(Abouts::date),
                front.text("author").map(List::of).orElse(List.of()),
                Optional.empty(),
                Map.of());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
