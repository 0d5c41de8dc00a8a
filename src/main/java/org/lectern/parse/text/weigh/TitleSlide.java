package org.lectern.parse.text.weigh;

import java.util.List;
import org.lectern.parse.text.block.PeopleReader;

/// Who presents is said on the title slide: everything down to the last presenter belongs to it, there and where the
/// slide comes again.
final class TitleSlide implements Feature {

    /// How far down presenters may begin, in chunks.
    private static final int FARTHEST = 8;

    /// How many chunks the title slide has, down to the last presenter; 1 where no presenter is announced.
    static int end(List<Chunk> chunks) {
        for (int i = 0; i < Math.min(chunks.size(), FARTHEST); i++) {
            if (PeopleReader.isHead(chunks.get(i).first())) {
                return afterPresenters(chunks, i);
            }
        }
        return 1;
    }

    private static int afterPresenters(List<Chunk> chunks, int first) {
        int end = first;
        while (end < chunks.size() && PeopleReader.isHead(chunks.get(end).first())) {
            end += chunks.get(end).isOneLine() ? 2 : 1;
        }
        return Math.min(end, chunks.size());
    }

    @Override
    public Weight weigh(Candidate candidate) {
        boolean here = candidate.index() < candidate.habits().titleSlide();
        boolean presenter = PeopleReader.isHead(candidate.title())
                || PeopleReader.isHead(candidate.above().last());
        return here || presenter || comesAgain(candidate) ? Weight.of(-8, "") : Weight.NONE;
    }

    /// The same line below the same text as on the title slide.
    private static boolean comesAgain(Candidate candidate) {
        int first = candidate.habits().firstSeen().getOrDefault(Habits.key(candidate.title()), 0);
        return first > 0
                && first < candidate.habits().titleSlide()
                && candidate
                        .chunks()
                        .get(first - 1)
                        .text()
                        .equals(candidate.above().text());
    }
}
