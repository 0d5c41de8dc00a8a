package org.lectern.parse.markdown.content;

import java.util.TreeSet;

/// Counts the steps of a slide while it is read.
final class Steps {

    /// rule (reveal.js): fragments without an index come after all that have one.
    private static final int UNORDERED = 1_000_000;

    private final boolean ordered;
    private final TreeSet<Integer> used = new TreeSet<>();
    private int offset;
    private int last;
    private int shown;

    /// @param ordered whether numbers that things are given only say their order, as those of reveal.js do
    Steps(boolean ordered) {
        this.ordered = ordered;
    }

    /// The step of one more thing that appears on its own.
    int next() {
        return at(StepAt.NEXT);
    }

    /// The step of a thing that says when it appears; 0 when it is there from the start.
    int at(StepAt at) {
        if (ordered) {
            return use(at.relative() ? UNORDERED + ++offset : at.number());
        }
        int step = Math.max(0, at.relative() ? offset + at.number() : at.number());
        if (at.relative()) {
            offset = step + at.more();
        }
        last = Math.max(last, step + at.more());
        return at.stays() ? 0 : step;
    }

    private int use(int key) {
        used.add(key);
        return key;
    }

    /// From here on, content appears one step later than all before it.
    void pause() {
        last++;
        offset = last;
        shown = last;
    }

    /// The step at which what is being read appears.
    int shown() {
        return shown;
    }

    /// How many steps there are.
    int count() {
        return ordered ? used.size() : last;
    }

    /// Whether steps must be {@link #placed} once the slide is read.
    boolean isOrdered() {
        return ordered && !used.isEmpty();
    }

    /// Where a step comes among all of them, from 1.
    int placed(int step) {
        return used.headSet(step, true).size();
    }
}
