package org.lectern.parse.markdown.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// The HTML elements that are open where the reading stands, as far as something in them appears at a step.
final class OpenElements {

    private static final Set<String> VOID = Set.of("area", "br", "col", "embed", "hr", "img", "input", "source", "wbr");

    private record Open(String name, int step) {}

    private final ElementRule rule;
    private final Steps steps;
    private final Deque<Open> open = new ArrayDeque<>();
    private int around;

    OpenElements(ElementRule rule, Steps steps) {
        this.rule = rule;
        this.steps = steps;
    }

    /// Takes a tag; returns the step of what it stands for itself, 0 when it is there with what is around it.
    int take(HtmlTag tag) {
        if (tag.closing()) {
            close(tag.name());
            return 0;
        }
        int step = rule.of(tag.name(), tag.attributes()).map(steps::at).orElse(0);
        boolean nested = open.stream().anyMatch(element -> element.name().equals(tag.name()));
        boolean holds = !tag.selfClosing() && !VOID.contains(tag.name());
        if (holds && (step > 0 || nested) && open.size() < SlideState.MAX_DEPTH) {
            open.push(new Open(tag.name(), step));
        }
        return step;
    }

    private void close(String name) {
        if (open.stream().anyMatch(element -> element.name().equals(name))) {
            while (!open.pop().name().equals(name)) {
                // what was never closed ends with what is around it
            }
        }
    }

    /// The step of what stands here, 0 when it is there with what is around it.
    int step() {
        int here = open.stream().mapToInt(Open::step).max().orElse(0);
        return here > around ? here : 0;
    }

    /// Goes into a block, which appears as a whole; returns what {@link #leave} wants back.
    int enter() {
        int before = around;
        around = Math.max(around, step());
        return before;
    }

    /// Leaves the block.
    void leave(int before) {
        around = before;
    }
}
