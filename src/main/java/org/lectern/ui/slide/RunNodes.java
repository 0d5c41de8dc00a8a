package org.lectern.ui.slide;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// What a run of a line is made of on the scene graph.
final class RunNodes {

    /// Stroke that makes letters bold, relative to their size.
    private static final double THICKENED = 0.035;

    /// The code face looks larger than the text face at the same size.
    private static final double CODE_RATIO = 0.92;

    private RunNodes() {}

    /// A run as nodes: texts, one for each face that its characters need, emoji, or a formula.
    static List<Node> of(Run run, Line.Setting setting) {
        if (run.kind() == Run.Kind.FORMULA) {
            boolean bold = run.bold() || setting.face().isBold();
            return FormulaShape.outline(run.text(), bold).stream()
                    .<Node>map(outline -> FormulaShape.inline(outline, run.text(), setting))
                    .toList();
        }
        double size = run.kind() == Run.Kind.CODE ? setting.size() * CODE_RATIO : setting.size();
        return Emoji.parts(run.text()).stream()
                .flatMap(part -> part.glyph()
                        .map(glyph -> Stream.of(emoji(glyph, part.text(), run, size)))
                        .orElseGet(() -> texts(part.shown(), run, size, setting)))
                .toList();
    }

    private static Node emoji(int glyph, String text, Run run, double size) {
        Inlay emoji = Emoji.inlay(glyph, text, size);
        if (run.kind() == Run.Kind.CODE) {
            emoji.getStyleClass().add("code");
        }
        return emoji;
    }

    private static Stream<Node> texts(String text, Run run, double size, Line.Setting setting) {
        return FaceRun.of(text, run.face(setting.face()), size).stream().map(part -> node(part, run, setting));
    }

    private static Text node(FaceRun part, Run run, Line.Setting setting) {
        var text = new Text(part.text());
        text.setFont(part.font());
        text.setStrikethrough(run.strike());
        text.getStyleClass().setAll(run.kind() == Run.Kind.LINK ? linkColour(setting) : setting.colour());
        if (run.kind() == Run.Kind.CODE) {
            text.getStyleClass().add("code");
        }
        if (part.thickened()) {
            text.getStyleClass().add("thickened");
            text.strokeProperty().bind(text.fillProperty());
            text.setStrokeWidth(THICKENED * setting.size());
        }
        return text;
    }

    /// A heading keeps its colour where it links: what it says matters more than where it leads.
    private static String linkColour(Line.Setting setting) {
        if (setting.face() == Face.BOLD) {
            return setting.colour();
        }
        return setting.colour().startsWith("reverse") ? "reverse-accent" : "accent";
    }
}
