package org.lectern.parse.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What someone does and where: "Head of Gardens, Green AG", "Gardener at Green AG", "Green AG’s Head of Gardens".
record Affiliation(Optional<String> role, Optional<String> organization) {

    static final Affiliation NONE = new Affiliation(Optional.empty(), Optional.empty());

    private static final Words ROLES = Words.of("roles.txt");
    private static final Words COMPANIES = Words.of("companies.txt");
    private static final Pattern AT = Pattern.compile("(?i)^(.*?)\\s*(?:\\s(?:at|bei|chez|@)\\s|@(?=\\p{L}))\\s*(.+)$");
    private static final Pattern POSSESSIVE = Pattern.compile("^(.+?)['’]s?\\s+(.+)$");

    /// The affiliation that pieces between commas tell, in their order.
    static Affiliation of(List<String> pieces) {
        List<String> whole = companiesJoined(pieces);
        return switch (whole.size()) {
            case 0 -> NONE;
            case 1 -> ofOne(whole.getFirst());
            default -> ofSeveral(whole);
        };
    }

    static boolean isRole(String text) {
        return ROLES.in(text);
    }

    private static Affiliation ofOne(String text) {
        Matcher at = AT.matcher(text);
        if (at.matches()) {
            return new Affiliation(some(at.group(1)), some(at.group(2)));
        }
        Matcher possessive = POSSESSIVE.matcher(text);
        if (possessive.matches() && isRole(possessive.group(2))) {
            return new Affiliation(some(possessive.group(2)), some(possessive.group(1)));
        }
        return isRole(text)
                ? new Affiliation(some(text), Optional.empty())
                : new Affiliation(Optional.empty(), some(text));
    }

    /// Pieces with a role word come first; what follows the last of them is the organization.
    private static Affiliation ofSeveral(List<String> pieces) {
        int roles = 0;
        for (int i = 0; i < pieces.size(); i++) {
            roles = isRole(pieces.get(i)) ? i + 1 : roles;
        }
        if (roles == pieces.size()) {
            Affiliation last = ofOne(pieces.getLast());
            List<String> before = pieces.subList(0, pieces.size() - 1);
            return new Affiliation(last.role().map(role -> joined(before) + ", " + role), last.organization());
        }
        return new Affiliation(
                some(joined(pieces.subList(0, roles))), some(joined(pieces.subList(roles, pieces.size()))));
    }

    /// "Acme, LLC" is one piece.
    private static List<String> companiesJoined(List<String> pieces) {
        List<String> whole = new ArrayList<>();
        for (String piece : pieces) {
            if (!whole.isEmpty() && COMPANIES.has(piece)) {
                whole.add(whole.removeLast() + ", " + piece.strip());
            } else if (!piece.isBlank()) {
                whole.add(piece.strip());
            }
        }
        return whole;
    }

    private static String joined(List<String> pieces) {
        return String.join(", ", pieces);
    }

    private static Optional<String> some(String text) {
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }
}
