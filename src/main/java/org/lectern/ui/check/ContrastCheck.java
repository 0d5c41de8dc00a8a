package org.lectern.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.ui.check.Subject.SourceLine;
import org.lectern.ui.slide.Contrast;

/// Finds text colours that a deck asks for and that can hardly be told from the background it asks for. Lectern takes
/// another colour for the words there; the tool that the deck was written for does not.
final class ContrastCheck {

    private static final String VALUE = "[\"']?\\s*(#[0-9A-Fa-f]{3,8}|[a-zA-Z]+(?:\\([^)\"']*\\))?)";
    private static final Pattern INK = Pattern.compile("(?<![\\w-])_?color\\s*[:=]\\s*" + VALUE);
    private static final Pattern PAPER = Pattern.compile(
            "(?<![\\w])(?:_?backgroundColor|background-color|background|data-background(?:-color)?)\\s*[:=]\\s*"
                    + VALUE);

    private final Subject subject;

    ContrastCheck(Subject subject) {
        this.subject = subject;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        ofDeck().ifPresent(problems::add);
        subject.slides().stream().flatMap(this::of).forEach(problems::add);
        return problems;
    }

    private Optional<Problem> ofDeck() {
        Optional<String> ink = setting("color", "text");
        Optional<String> paper = setting("backgroundcolor", "background-color", "background");
        return ink.isPresent() && paper.isPresent()
                ? problem("The deck", ink.get(), paper.get(), lineOfSetting(ink.get()))
                : Optional.empty();
    }

    private Optional<String> setting(String... keys) {
        Map<String, String> settings = subject.deck().about().settings();
        return Stream.of(keys)
                .flatMap(key -> Stream.ofNullable(settings.get(key)))
                .findFirst();
    }

    private int lineOfSetting(String value) {
        List<String> lines = subject.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(value)) {
                return i + 1;
            }
        }
        return 1;
    }

    /// The colours of a slide: what a style sets together stands together, in one line or in one slide.
    private Stream<Problem> of(Slide slide) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> ink = Optional.empty();
        Optional<String> paper = Optional.empty();
        for (SourceLine line : withoutCode(subject.linesOf(slide))) {
            Optional<String> own = asked(INK, line);
            Optional<String> behind = asked(PAPER, line);
            ink = own.isPresent() ? own : ink;
            paper = behind.isPresent() ? behind : paper;
            if ((own.isPresent() || behind.isPresent()) && ink.isPresent() && paper.isPresent()) {
                problem("Slide " + slide.number(), ink.get(), paper.get(), line.number())
                        .ifPresent(problems::add);
            }
        }
        return problems.stream();
    }

    private static Optional<String> asked(Pattern pattern, SourceLine line) {
        Matcher found = pattern.matcher(line.text());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// Code may speak of colours without asking for any.
    private static List<SourceLine> withoutCode(List<SourceLine> lines) {
        List<SourceLine> outside = new ArrayList<>();
        boolean inside = false;
        for (SourceLine line : lines) {
            String start = line.text().strip();
            if (start.startsWith("```") || start.startsWith("~~~")) {
                inside = !inside;
            } else if (!inside) {
                outside.add(line);
            }
        }
        return outside;
    }

    private static Optional<Problem> problem(String who, String ink, String paper, int line) {
        Optional<Color> text = colour(ink);
        Optional<Color> behind = colour(paper);
        if (text.isEmpty() || behind.isEmpty()) {
            return Optional.empty();
        }
        double contrast = Contrast.between(text.get(), behind.get());
        return contrast >= Contrast.READABLE
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        "contrast",
                        String.format(
                                Locale.ROOT,
                                "%s asks for text in %s on %s, a contrast of %.1f to 1; less than %.1f is hard to read.",
                                who,
                                ink,
                                paper,
                                contrast,
                                Contrast.READABLE),
                        SourceSpan.line(line)));
    }

    private static Optional<Color> colour(String asked) {
        try {
            return Optional.of(Color.web(asked.strip())).filter(Color::isOpaque);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
