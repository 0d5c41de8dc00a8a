package org.lectern.ui.slide;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Remembers on a node at which step it appears. What has not appeared yet keeps its place, so nothing moves.
final class StepMark {

    private static final String KEY = "lectern-step";

    private StepMark() {}

    /// The node, to appear at a step; 0 means from the start.
    static <N extends Node> N at(int step, N node) {
        if (step > 0) {
            node.getProperties().put(KEY, step);
        }
        return node;
    }

    /// Shows what has appeared up to a step, and hides the rest.
    static void show(Node node, int step) {
        if (node.getProperties().get(KEY) instanceof Integer first) {
            node.setVisible(step >= first);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> show(child, step));
        }
    }
}
