package org.lectern.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/// All that a scene graph holds, also what is not seen.
final class SceneGraph {

    private SceneGraph() {}

    /// The node and all below it, visible or not.
    static Stream<Node> nodes(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(
                        Stream.of(root),
                        parent.getChildrenUnmodifiable().stream().flatMap(SceneGraph::nodes))
                : Stream.of(root);
    }

    /// Whether the node and all that it stands in are visible.
    static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /// Every word that a node or one below it holds: text, tooltips, what is read aloud, names, styles and user data.
    static String words(Node root) {
        List<Object> words = new ArrayList<>();
        nodes(root).forEach(node -> collect(node, words));
        return String.join(
                "\n",
                words.stream().filter(Objects::nonNull).map(String::valueOf).toList());
    }

    private static void collect(Node node, List<Object> words) {
        words.add(node.getId());
        words.add(node.getStyle());
        words.add(node.getStyleClass());
        words.add(node.getAccessibleText());
        words.add(node.getAccessibleHelp());
        words.add(node.getAccessibleRoleDescription());
        words.add(node.getUserData());
        node.getProperties().forEach((key, value) -> {
            words.add(key);
            words.add(value instanceof Tooltip tip ? tip.getText() : value);
        });
        switch (node) {
            case Text text -> words.add(text.getText());
            case Labeled label -> words.add(label.getText());
            case TextInputControl input -> words.add(input.getText() + input.getPromptText());
            default -> {}
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            words.add(control.getTooltip().getText());
        }
    }
}
