package org.lectern.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line that speaks for a format wherever it stands.
///
/// @param what what such a line is, for people: "the end of a slide as presenterm marks it"
record Sign(Format format, double weight, Pattern line, String what) {

    static Sign of(Format format, double weight, String line, String what) {
        return new Sign(format, weight, Pattern.compile(line), what);
    }

    /// The clues of those signs that a text shows, each once.
    static List<Clue> found(List<Sign> signs, Survey survey) {
        return signs.stream()
                .map(sign -> sign.clue(survey))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Clue> clue(Survey survey) {
        return survey.first(line).map(first -> Clue.of(format, weight, "line " + first.number() + ": " + what));
    }
}
