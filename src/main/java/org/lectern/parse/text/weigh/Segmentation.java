package org.lectern.parse.text.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// Chooses the best of all ways to cut chunks into slides.
///
/// The value of a way is the sum of its boundaries' weights and its slides' shapes. It is found by dynamic programming:
/// the best way to cut the first n chunks extends the best way to cut fewer.
final class Segmentation {

    /// A slide holds no more chunks than this; what would be longer is cut.
    static final int MOST_CHUNKS = 80;

    /// Up to so many slides between two page numbers are counted exactly.
    static final int MOST_COUNTED = 12;

    private static final double IMPOSSIBLE = -1e9;

    private final List<Chunk> chunks;
    private final double[] weights;
    private final Habits habits;
    private final int[] linesBefore;

    /// @param weights of the gap above each chunk
    Segmentation(List<Chunk> chunks, double[] weights, Habits habits) {
        this.chunks = chunks;
        this.weights = weights;
        this.habits = habits;
        this.linesBefore = new int[chunks.size() + 1];
        for (int i = 0; i < chunks.size(); i++) {
            linesBefore[i + 1] = linesBefore[i] + chunks.get(i).lines().size();
        }
    }

    /// The indices of the chunks that open slides, from `from` on, which is the first.
    ///
    /// @param to index after the last chunk
    /// @param slides how many there must be, if that is known
    List<Integer> starts(int from, int to, OptionalInt slides) {
        if (slides.isPresent() && slides.getAsInt() <= Math.min(MOST_COUNTED, to - from)) {
            return counted(from, to, slides.getAsInt());
        }
        return free(from, to);
    }

    private List<Integer> free(int from, int to) {
        int size = to - from;
        double[] best = new double[size + 1];
        int[] previous = new int[size + 1];
        for (int end = 1; end <= size; end++) {
            best[end] = IMPOSSIBLE;
            for (int start = Math.max(0, end - MOST_CHUNKS); start < end; start++) {
                double value = best[start] + slide(from + start, from + end, start > 0);
                if (value > best[end]) {
                    best[end] = value;
                    previous[end] = start;
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int end = size; end > 0; end = previous[end]) {
            starts.add(from + previous[end]);
        }
        return starts.reversed();
    }

    private List<Integer> counted(int from, int to, int slides) {
        int size = to - from;
        double[][] best = new double[slides + 1][size + 1];
        int[][] previous = new int[slides + 1][size + 1];
        for (double[] row : best) {
            Arrays.fill(row, IMPOSSIBLE);
        }
        best[0][0] = 0;
        for (int count = 1; count <= slides; count++) {
            for (int end = count; end <= size; end++) {
                for (int start = Math.max(count - 1, end - MOST_CHUNKS); start < end; start++) {
                    double value = best[count - 1][start] + slide(from + start, from + end, start > 0);
                    if (value > best[count][end]) {
                        best[count][end] = value;
                        previous[count][end] = start;
                    }
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        int end = size;
        for (int count = slides; count > 0; count--) {
            end = previous[count][end];
            starts.addFirst(from + end);
        }
        return starts;
    }

    private double slide(int start, int end, boolean boundary) {
        return (boundary ? weights[start] : 0)
                + SlideShape.weigh(chunks, start, end, linesBefore[end] - linesBefore[start], habits);
    }
}
