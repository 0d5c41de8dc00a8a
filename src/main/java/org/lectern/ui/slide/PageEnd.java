package org.lectern.ui.slide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.deck.Block;

/// Where a page of a longer slide had better end.
final class PageEnd {

    private static final int BELOW_AN_ANNOUNCEMENT = 0;
    private static final int ABOVE_A_CLOSING_LINE = 1;
    private static final int POOR = 2;
    private static final int INSIDE = 3;
    private static final int BETWEEN_PIECES = 4;
    private static final int BETWEEN_BLOCKS = 5;
    private static final int ABOVE_A_HEADING = 6;

    /// A better place is taken only where the page stays as full as this.
    private static final double STILL_FULL = 0.65;

    /// To get away from a poor place, a page may be emptier.
    private static final double FULL_ENOUGH = 0.35;

    /// Lines of code that only close what was opened above.
    private static final Pattern CLOSING = Pattern.compile("[\\])}].*|[>;,]*|end\\b.*|fi|done|esac|</.*");

    /// No page holds so many lines of code in the smallest type.
    private static final int LINES_FOR_A_PAGE = 60;

    private final List<Atom> atoms;
    private final Paging.Fits fits;
    private final double share;

    // Blocks that fit a page of their own, by origin: measured once, though each line of them is asked about.
    private final Map<Integer, Boolean> whole = new HashMap<>();

    /// @param atoms what is left to be shared out, in order
    /// @param fits whether blocks fit one page
    /// @param share how full the page may be, from 0 to 1
    PageEnd(List<Atom> atoms, Paging.Fits fits, double share) {
        this.atoms = atoms;
        this.fits = fits;
        this.share = share;
    }

    /// How many atoms to put on the page.
    ///
    /// @param most how many fit
    int best(int most) {
        int best = most;
        int worth = worth(most);
        for (int end = most - 1; end > 0 && worth < ABOVE_A_HEADING; end--) {
            int candidate = worth(end);
            if (candidate <= worth) {
                continue;
            }
            if (isTooEmpty(end, worth)) {
                return best;
            }
            best = end;
            worth = candidate;
        }
        return best;
    }

    private boolean isTooEmpty(int end, int worthSoFar) {
        return switch (worthSoFar) {
            case BELOW_AN_ANNOUNCEMENT -> false;
            case ABOVE_A_CLOSING_LINE, POOR -> isBelow(end, FULL_ENOUGH);
            default -> isBelow(end, STILL_FULL);
        };
    }

    private boolean isBelow(int end, double full) {
        return fits.test(Atom.joined(atoms.subList(0, end)), full * share);
    }

    private int worth(int end) {
        Atom last = atoms.get(end - 1);
        Atom next = atoms.get(end);
        if (last.announces()) {
            return BELOW_AN_ANNOUNCEMENT;
        }
        if (last.origin() != next.origin()) {
            return next.isHeading() ? ABOVE_A_HEADING : BETWEEN_BLOCKS;
        }
        Optional<String> code = next.code();
        if (code.map(String::strip).filter(PageEnd::closes).isPresent()) {
            return ABOVE_A_CLOSING_LINE;
        }
        if (leavesOneAlone(end) || (code.isPresent() && fitsWhole(next.origin()))) {
            return POOR;
        }
        if (code.isPresent()) {
            return last.code().filter(String::isBlank).isPresent() ? BETWEEN_PIECES : INSIDE;
        }
        return next.continues() || next.block() instanceof Block.Paragraph ? INSIDE : BETWEEN_PIECES;
    }

    /// Whether one piece of a block of several would stand alone before or behind the cut.
    private boolean leavesOneAlone(int end) {
        int origin = atoms.get(end).origin();
        int first = first(origin);
        int behind = behind(origin);
        return behind - first > 2 && (end - first == 1 || behind - end == 1);
    }

    private static boolean closes(String line) {
        return !line.isEmpty() && CLOSING.matcher(line).matches();
    }

    /// Whether a block of code would fit a page of its own.
    private boolean fitsWhole(int origin) {
        return whole.computeIfAbsent(origin, block -> {
            List<Atom> lines = atoms.subList(first(block), behind(block));
            return lines.size() <= LINES_FOR_A_PAGE && fits.test(Atom.joined(lines), 1);
        });
    }

    private int first(int origin) {
        int at = 0;
        while (atoms.get(at).origin() != origin) {
            at++;
        }
        return at;
    }

    private int behind(int origin) {
        int at = first(origin);
        while (at < atoms.size() && atoms.get(at).origin() == origin) {
            at++;
        }
        return at;
    }
}
