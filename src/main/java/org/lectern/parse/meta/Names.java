package org.lectern.parse.meta;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.frontmatter.Value;

/// The names of people in a value of front matter: a text, a list, a map with a name, or a mixture.
final class Names {

    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^\\]\\[]{1,200})]\\([^)\\s]{0,2000}\\)");
    private static final Pattern AFTER_NAME =
            Pattern.compile("\\s*(?:<[^>]*>|\\([^)]*\\)|https?://\\S+|@\\w+|\\S+@\\S+)\\s*");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:;|\\n|\\s&\\s|\\s+(?:and|und|et|y)\\s+|\\\\and\\b)\\s*|,\\s*(?:and|und|et|y)\\s+");
    private static final List<String> NAME_KEYS = List.of("name", "literal", "full_name", "fullname", "title");

    private Names() {}

    static List<String> in(Value value) {
        return switch (value) {
            case Value.Text text -> ofText(text.text());
            case Value.Items items ->
                items.values().stream().flatMap(item -> in(item).stream()).toList();
            case Value.Entries entries -> ofMap(entries).stream().toList();
        };
    }

    private static Optional<String> ofMap(Value.Entries person) {
        return NAME_KEYS.stream()
                .map(person::text)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> person.find("name").flatMap(Names::ofGivenAndFamily))
                .or(() -> ofGivenAndFamily(person))
                .map(Names::cleaned);
    }

    /// rule (Quarto): an author's name may be `given` and `family`.
    private static Optional<String> ofGivenAndFamily(Value value) {
        return value instanceof Value.Entries name && name.text("family").isPresent()
                ? Optional.of((name.text("given").orElse("") + " "
                                + name.text("family").get())
                        .strip())
                : Optional.empty();
    }

    private static List<String> ofText(String text) {
        return Stream.of(BETWEEN.split(text))
                .flatMap(Names::commaSeparated)
                .map(Names::cleaned)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// "Ada Byron, Grace Hopper" are two; "Ada Byron, Analytical Engines Ltd." and "Byron, Ada" are not.
    private static Stream<String> commaSeparated(String text) {
        String[] parts = text.split(",", -1);
        boolean people =
                parts.length > 1 && Stream.of(parts).map(Names::cleaned).allMatch(PersonShape::fits);
        return people ? Stream.of(parts) : Stream.of(text);
    }

    private static String cleaned(String name) {
        String plain = MARKDOWN_LINK.matcher(name).replaceAll("$1");
        String bare = AFTER_NAME.matcher(plain).replaceAll(" ").strip();
        return bare.isEmpty() ? plain.strip() : bare;
    }
}
