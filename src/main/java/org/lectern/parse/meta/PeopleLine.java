package org.lectern.parse.meta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that names people: "Name, Role at Org", "A & B, Org", "A, Org & B, Org", "A & B - Org", "by Name (Org);
/// Name".
final class PeopleLine {

    /// Longer lines are prose.
    static final int MAX_CHARACTERS = 600;

    private static final Pattern LEAD = Pattern.compile(
            "^(?:[\\s,;:|•·–—-]|\\((?=[^)]*$))*+(?:(?:presented\\s+)?(?:by|with|von|par|por|avec|mit|con)\\b"
                    + "|(?:speakers?|presenters?|presented by|referent(?:in)?|vortragende[r]?|orateur|ponente|host(?:ed by)?)\\s*:)?"
                    + "[\\s:]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAID = Pattern.compile(
            "^\\W*(?:(?:presented\\s+|hosted\\s+)?by\\b|(?:speakers?|presenters?|presented by|referent(?:in)?|vortragende[r]?)\\s*:)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLUSTERS = Pattern.compile("\\s*(?:;|\\n|\\s/\\s|\\s•\\s|\\s·\\s)\\s*");
    private static final Pattern AND = Pattern.compile("(?:\\s*,)?\\s+(?:&|and|und|et|y|e|\\+)\\s+");
    /// A comma that is not in parentheses.
    private static final Pattern COMMA = Pattern.compile(",(?![^()]*\\))");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—|]\\s+");
    private static final Pattern PARENTHESES = Pattern.compile("^(.+?)\\s*\\(([^()]+)\\)$");

    private PeopleLine() {}

    /// The people, when the whole line names people and nothing else; else an empty list.
    static List<Person> of(String line) {
        if (line.length() > MAX_CHARACTERS || !Glance.mayHoldName(line)) {
            return List.of();
        }
        List<Person> people = new ArrayList<>();
        for (String cluster : CLUSTERS.split(LEAD.matcher(line.strip()).replaceFirst(""), -1)) {
            List<Person> found = cluster(Rest.cleaned(cluster));
            if (found.isEmpty() && !cluster.isBlank()) {
                return List.of();
            }
            people.addAll(found);
        }
        return List.copyOf(people);
    }

    /// Whether the line itself says that it names people: "by …", "Speaker: …".
    static boolean isSaid(String line) {
        return SAID.matcher(line).find();
    }

    private static List<Person> cluster(String text) {
        String[] parts = DASH.split(text, 2);
        if (parts.length == 2) {
            List<Person> people = names(parts[0]);
            List<String> pieces = Arrays.asList(parts[1].split(","));
            return people.isEmpty() ? List.of() : shared(people, Affiliation.of(pieces));
        }
        return names(text);
    }

    /// "A & B - Org": what stands behind the dash goes for all who have nothing of their own.
    private static List<Person> shared(List<Person> people, Affiliation affiliation) {
        return people.stream()
                .map(person -> person.isIntroduced()
                        ? person
                        : new Person(person.name(), affiliation.role(), affiliation.organization()))
                .toList();
    }

    private static List<Person> names(String text) {
        List<String> parts = joinedWhereNoName(AND.split(text));
        List<Person> people = new ArrayList<>();
        for (String part : parts) {
            List<Person> found = part(part, people);
            if (found.isEmpty()) {
                return List.of();
            }
            people.addAll(found);
        }
        return backward(people);
    }

    /// An "and" may stand in a role or in the name of a company: "Head of Research and Design", "Oak & Sons".
    private static List<String> joinedWhereNoName(String[] parts) {
        List<String> joined = new ArrayList<>();
        for (String part : parts) {
            if (joined.isEmpty() || beginsWithName(part, joined.getLast())) {
                joined.add(part);
            } else {
                joined.add(joined.removeLast() + " & " + part);
            }
        }
        return joined;
    }

    private static boolean beginsWithName(String part, String before) {
        String[] pieces = COMMA.split(part, -1);
        String name = withoutParentheses(pieces[0]);
        boolean roleBefore = before.contains(",") && Affiliation.isRole(before);
        boolean oneWord = PersonShape.fitsOneWord(name) && pieces.length > 1 && !roleBefore;
        return PersonShape.fits(name) || oneWord;
    }

    private static List<Person> part(String text, List<Person> before) {
        List<String> pieces = Arrays.stream(COMMA.split(text))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        if (pieces.isEmpty()) {
            return List.of();
        }
        List<String> names = pieces.size() > 2 && pieces.stream().allMatch(PersonShape::fits) ? pieces : List.of();
        return names.isEmpty()
                ? person(pieces, before).stream().toList()
                : names.stream().map(PeopleLine::bare).toList();
    }

    private static Optional<Person> person(List<String> pieces, List<Person> before) {
        String first = pieces.getFirst();
        List<String> rest = new ArrayList<>(pieces.subList(1, pieces.size()));
        Matcher parentheses = PARENTHESES.matcher(first);
        if (parentheses.matches()) {
            first = parentheses.group(1);
            rest.addAll(0, Arrays.asList(parentheses.group(2).split(",")));
        }
        boolean oneWord = PersonShape.fitsOneWord(first) && !before.isEmpty() && !rest.isEmpty();
        if (!PersonShape.fits(first) && !oneWord) {
            return atPlace(first, rest);
        }
        Affiliation affiliation = Affiliation.of(rest);
        return Optional.of(new Person(first.strip(), affiliation.role(), affiliation.organization()));
    }

    /// "Name @ Org" and "Name at Org" have no comma.
    private static Optional<Person> atPlace(String text, List<String> rest) {
        Affiliation split = Affiliation.of(List.of(text));
        boolean named = split.role().isPresent() && split.organization().isPresent() && rest.isEmpty();
        return named && PersonShape.fits(split.role().get())
                ? Optional.of(new Person(split.role().get(), Optional.empty(), split.organization()))
                : Optional.empty();
    }

    private static String withoutParentheses(String text) {
        Matcher parentheses = PARENTHESES.matcher(text.strip());
        return parentheses.matches() ? parentheses.group(1) : text.strip();
    }

    private static Person bare(String name) {
        return new Person(name, Optional.empty(), Optional.empty());
    }

    /// "A & B, Org": both are of Org.
    private static List<Person> backward(List<Person> people) {
        List<Person> told = new ArrayList<>();
        Optional<String> organization = Optional.empty();
        for (Person person : people.reversed()) {
            organization = person.isIntroduced() ? person.organization() : organization;
            told.addFirst(person.isIntroduced() ? person : person.with(organization));
        }
        return told;
    }
}
