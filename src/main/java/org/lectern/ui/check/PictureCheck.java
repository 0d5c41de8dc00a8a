package org.lectern.ui.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.ui.slide.DeckFiles;
import org.lectern.ui.slide.DeckFiles.Found;

/// Finds pictures that will not be on their slide, and says why.
record PictureCheck(Subject subject) {

    private static final int LONGEST_ADDRESS = 120;

    List<Problem> problems() {
        return Stream.concat(subject.slides().stream().flatMap(this::of), behind())
                .toList();
    }

    /// Pictures that are asked for as a background. One that many slides have is told once.
    private Stream<Problem> behind() {
        Map<String, Slide> first = new LinkedHashMap<>();
        subject.slides()
                .forEach(
                        slide -> slide.style().picture().ifPresent(picture -> first.putIfAbsent(picture.url(), slide)));
        return first.entrySet().stream()
                .flatMap(asked -> refusal(asked.getKey()).stream()
                        .map(why -> Problem.warning("picture", why, place(asked.getValue(), asked.getKey()))));
    }

    private SourceSpan place(Slide slide, String url) {
        return subject.askedIn(slide, url)
                .or(() -> subject.askedAbove(slide, url))
                .orElseGet(() -> subject.start(slide));
    }

    private Stream<Problem> of(Slide slide) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (String url : Content.pictures(slide)) {
            refusal(url)
                    .map(why -> Problem.warning("picture", why, subject.find(slide, url)))
                    .ifPresent(problem -> problems.putIfAbsent(url, problem));
        }
        return problems.values().stream();
    }

    private Optional<String> refusal(String url) {
        String name = "“" + Quotation.shortened(url, LONGEST_ADDRESS) + "”";
        return switch (subject.files().look(url)) {
            case Found.File(var path) ->
                DeckFiles.holdsPicture(path)
                        ? Optional.empty()
                        : Optional.of("The picture " + name
                                + " cannot be drawn; make it a PNG, JPEG, GIF, BMP, WebP or SVG of ordinary size.");
            case Found.No no -> Optional.of("The picture " + name + " " + why(no));
        };
    }

    private static String why(Found.No no) {
        return switch (no) {
            case NETWORK -> "is on the network and is never fetched; keep a copy of it beside the deck.";
            case EMBEDDED -> "stands in the text itself and is not drawn; keep it as a file beside the deck.";
            case ABSOLUTE -> "is named by an absolute address; name it relative to the deck.";
            case OUTSIDE -> "is outside the deck's folder, the only one that pictures are read from.";
            case MISSING -> "is not there.";
            case FOLDER -> "is a folder.";
            case TOO_LARGE -> "is larger than 32 MiB and is not read; make it smaller.";
        };
    }
}
