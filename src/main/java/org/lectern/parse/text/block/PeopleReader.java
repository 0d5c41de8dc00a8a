package org.lectern.parse.text.block;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.deck.Speaker;
import org.lectern.parse.text.line.Line;

/// Blocks that introduce who presents: a line `PRESENTER`, then name, role and organization on lines of their own.
public final class PeopleReader {

    private static final Set<String> HEADS = Set.of(
            "presenter",
            "presenters",
            "speaker",
            "speakers",
            "presented by",
            "host",
            "hosts",
            "moderator",
            "panelist",
            "panelists",
            "referent",
            "referentin",
            "referenten",
            "vortragender",
            "vortragende",
            "sprecher",
            "sprecherin",
            "moderation",
            "présentateur",
            "présentatrice",
            "intervenant",
            "intervenante",
            "intervenants",
            "orateur",
            "oratrice",
            "conférencier",
            "ponente",
            "ponentes",
            "presentador",
            "presentadora",
            "orador",
            "oradora",
            "relatore",
            "relatrice",
            "relatori",
            "palestrante",
            "palestrantes",
            "apresentador",
            "apresentadora",
            "spreker",
            "sprekers",
            "prelegent",
            "prelegentka",
            "докладчик",
            "спикер",
            "発表者",
            "講演者",
            "登壇者",
            "演讲者",
            "演講者",
            "主讲人",
            "발표자");

    private static final Pattern NAME = Pattern.compile(
            "^(?:(?:Dr|Prof|Mr|Ms|Mrs|Ing|Dipl\\.-Ing)\\.?\\s+){0,9}\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*|van|von|de|der|den|da|di|del|la|le|el|al|bin|dos|du|zu|af|ten)){1,5}$");

    private static final int MOST_LINES = 4;

    private PeopleReader() {}

    /// Whether a line announces that a presenter follows.
    public static boolean isHead(String text) {
        String bare = text.strip();
        return HEADS.contains((bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare)
                .strip()
                .toLowerCase(Locale.ROOT));
    }

    /// Whether a line could be the name of a person.
    public static boolean isName(String text) {
        return text.length() <= 60 && NAME.matcher(text.strip()).matches();
    }

    /// The person whom a group of lines below such a head introduces.
    static Optional<Speaker> person(List<Line> group) {
        if (group.isEmpty() || group.size() > MOST_LINES) {
            return Optional.empty();
        }
        List<String> lines = group.stream().map(Line::flat).toList();
        return switch (lines.size()) {
            case 1 -> Optional.of(speaker(lines.getFirst(), Optional.empty(), Optional.empty()));
            case 2 -> Optional.of(named(lines.getFirst(), lines.get(1)));
            default ->
                Optional.of(speaker(
                        lines.getFirst(),
                        Optional.of(withoutComma(lines.get(1))),
                        Optional.of(String.join(" ", lines.subList(2, lines.size())))));
        };
    }

    /// "Head of Workshop, Radio Club" and "Engineer at Radio Club" name the organization as well.
    private static Speaker named(String name, String about) {
        int at = about.lastIndexOf(" at ");
        int comma = about.indexOf(", ");
        int cut = at > 0 ? at : comma;
        int skip = at > 0 ? 4 : 2;
        return cut > 0
                ? speaker(name, Optional.of(about.substring(0, cut)), Optional.of(about.substring(cut + skip)))
                : speaker(name, Optional.of(withoutComma(about)), Optional.empty());
    }

    private static Speaker speaker(String name, Optional<String> role, Optional<String> organization) {
        return new Speaker(withoutComma(name), role, organization, List.of());
    }

    private static String withoutComma(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
