package org.lectern.show.journal;

import java.util.List;
import org.lectern.show.Screening;
import org.lectern.talk.Position;

/// What the audience sees, as one word: `live`, `black`, `white`, `frozen:7:2`.
final class ScreeningText {

    private ScreeningText() {}

    static String of(Screening screening) {
        return switch (screening) {
            case Screening.Live _ -> "live";
            case Screening.Black _ -> "black";
            case Screening.White _ -> "white";
            case Screening.Frozen(Position(int slide, int step)) -> "frozen:" + slide + ":" + step;
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
            default -> throw new IllegalArgumentException("no screening is called " + word);
        };
    }
}
