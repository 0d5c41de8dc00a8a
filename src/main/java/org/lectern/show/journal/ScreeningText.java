package org.lectern.show.journal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.show.Ink;
import org.lectern.show.Screening;
import org.lectern.talk.Position;

/// What the audience sees, as one word: `live`, `black`, `white`, `frozen:7:2`, `next-up`, `code:` and an address,
/// `message:` with the second that it counts down to (or `-`) and its words. What was drawn is not kept.
final class ScreeningText {

    private ScreeningText() {}

    static String of(Screening screening) {
        return switch (screening) {
            case Screening.Live _ -> "live";
            case Screening.Black _ -> "black";
            case Screening.White _ -> "white";
            case Screening.Frozen(Position(int slide, int step), Ink _) -> "frozen:" + slide + ":" + step;
            case Screening.NextUp _ -> "next-up";
            case Screening.Code(String address) -> "code:" + encoded(address);
            case Screening.Message(String words, Optional<Instant> until) ->
                "message:"
                        + until.map(end -> String.valueOf(end.getEpochSecond())).orElse("-") + ":" + encoded(words);
        };
    }

    /// @throws IllegalArgumentException when it is no such word
    static Screening screening(String word) {
        List<String> parts = List.of(word.split(":", -1));
        return switch (parts.getFirst()) {
            case "live" -> Screening.LIVE;
            case "black" -> new Screening.Black();
            case "white" -> new Screening.White();
            case "frozen" ->
                new Screening.Frozen(new Position(Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2))));
            case "next-up" -> new Screening.NextUp();
            case "code" -> new Screening.Code(decoded(parts.get(1)));
            case "message" -> new Screening.Message(decoded(parts.get(2)), until(parts.get(1)));
            default -> throw new IllegalArgumentException("no screening is called " + word);
        };
    }

    private static Optional<Instant> until(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(Instant.ofEpochSecond(Long.parseLong(word)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
