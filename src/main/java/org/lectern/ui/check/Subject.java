package org.lectern.ui.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.source.SourceReader;
import org.lectern.source.SourceText;
import org.lectern.talk.Opening;
import org.lectern.ui.slide.DeckFiles;
import org.lectern.ui.slide.DeckLook;

/// The talk that is looked through.
///
/// @param lines of its file; empty when it cannot be read any more
record Subject(Deck deck, DeckLook look, List<String> lines) {

    static Subject of(Opening.Opened talk, SourceReader sources) {
        List<String> lines = sources.read(talk.file()) instanceof SourceText source ? source.lines() : List.of();
        Deck deck = talk.talk().deck();
        return new Subject(deck, DeckLook.of(deck, talk.file()), lines);
    }

    /// The slides that are shown.
    List<Slide> slides() {
        return deck.shown();
    }

    DeckFiles files() {
        return new DeckFiles(look.folder());
    }

    /// The lines of a slide as they stand in the file, with their numbers from 1.
    List<SourceLine> linesOf(Slide slide) {
        return lines(slide.span().firstLine(), slide.span().lastLine());
    }

    private List<SourceLine> lines(int first, int last) {
        return IntStream.rangeClosed(first, Math.min(last, lines.size()))
                .mapToObj(number -> new SourceLine(number, lines.get(number - 1)))
                .toList();
    }

    /// The line of a slide that holds these words; where the slide begins when none does.
    SourceSpan find(Slide slide, String words) {
        return find(slide, List.of(words), 0);
    }

    /// The line of a slide on which words stand for the nth time; where the slide begins when they stand nowhere.
    ///
    /// @param spellings ways in which the words may be written, the surest first
    /// @param before how many times they were found already
    SourceSpan find(Slide slide, List<String> spellings, int before) {
        for (String words : spellings) {
            List<Integer> found = words.isBlank() ? List.of() : linesWith(slide, words);
            if (!found.isEmpty()) {
                return SourceSpan.line(found.get(Math.min(before, found.size() - 1)));
            }
        }
        return start(slide);
    }

    private List<Integer> linesWith(Slide slide, String words) {
        return linesOf(slide).stream()
                .flatMap(line -> IntStream.range(0, line.text().split(Pattern.quote(words), -1).length - 1)
                        .mapToObj(_ -> line.number()))
                .toList();
    }

    /// The line of a slide that asks for a value of its looks: a colour, or the address of a picture.
    Optional<SourceSpan> askedIn(Slide slide, String value) {
        return asked(linesOf(slide), value);
    }

    /// The last line above a slide that does. What is asked for there often holds for the slides that follow.
    Optional<SourceSpan> askedAbove(Slide slide, String value) {
        return asked(lines(1, slide.span().firstLine() - 1).reversed(), value);
    }

    // rule: whatever the tool, what asks for it is called a colour or a background; prose may have the word as well
    private static Optional<SourceSpan> asked(List<SourceLine> lines, String value) {
        Pattern asking =
                Pattern.compile("(?i)(?:colou?r|background|bg).*?(?<![\\w#])" + Pattern.quote(value) + "(?!\\w)");
        return lines.stream()
                .filter(line -> asking.matcher(line.text()).find())
                .map(line -> SourceSpan.line(line.number()))
                .findFirst();
    }

    /// The first line of a slide that says something.
    SourceSpan start(Slide slide) {
        return SourceSpan.line(linesOf(slide).stream()
                .filter(line -> !line.text().isBlank())
                .map(SourceLine::number)
                .findFirst()
                .orElse(slide.span().firstLine()));
    }

    /// A line of the file.
    ///
    /// @param number from 1
    record SourceLine(int number, String text) {}
}
