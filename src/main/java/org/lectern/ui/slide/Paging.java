package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;

/// Shares out a slide's atoms among pages. Pure: whether blocks fit a page is asked of whoever can measure.
///
/// @param fits whether blocks fit one page
record Paging(Fits fits) {

    /// Whether blocks fit a share of a page, from 0 to 1.
    interface Fits {
        boolean test(List<Block> blocks, double share);
    }

    /// A slide of more pages is no slide; what is beyond is left out, and marked by an ellipsis.
    static final int MOST_PAGES = 100;

    /// What stands on the last page instead of what is left out.
    static final Block MORE = Block.paragraph("…");

    /// A last page that is emptier than this takes some from those before it.
    private static final double NEARLY_EMPTY = 0.4;

    /// How full the pages may be then.
    private static final List<Double> SHARES = List.of(0.6, 0.7, 0.8, 0.9);

    /// Pages that are many are turned too quickly for anybody to mind the last.
    private static final int MOST_EVEN = 5;

    /// The blocks of each page, in order; each page holds at least one atom.
    List<List<Block>> pages(List<Block> blocks) {
        List<Atom> atoms = Atom.of(blocks);
        List<List<Block>> pages = pages(atoms, 1);
        boolean uneven = pages.size() > 1 && pages.size() <= MOST_EVEN && fits.test(pages.getLast(), NEARLY_EMPTY);
        return uneven
                ? SHARES.stream()
                        .map(share -> pages(atoms, share))
                        .filter(even -> even.size() == pages.size())
                        .findFirst()
                        .orElse(pages)
                : pages;
    }

    private List<List<Block>> pages(List<Atom> atoms, double share) {
        List<Atom> rest = atoms;
        List<List<Block>> pages = new ArrayList<>();
        while (!rest.isEmpty() && pages.size() < MOST_PAGES) {
            int count = most(rest, share);
            count = count < rest.size() ? new PageEnd(rest, fits, share).best(count) : count;
            pages.add(Atom.joined(rest.subList(0, count)));
            rest = rest.subList(count, rest.size());
        }
        if (!rest.isEmpty()) {
            pages.set(MOST_PAGES - 1, List.of(MORE));
        }
        return pages;
    }

    /// How many atoms fit: by doubling, then by halving.
    private int most(List<Atom> atoms, double share) {
        int low = 1;
        int high = 2;
        while (high <= atoms.size() && fit(atoms, high, share)) {
            low = high;
            high *= 2;
        }
        high = Math.min(high, atoms.size() + 1);
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (fit(atoms, middle, share)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean fit(List<Atom> atoms, int count, double share) {
        return fits.test(Atom.joined(atoms.subList(0, count)), share);
    }
}
