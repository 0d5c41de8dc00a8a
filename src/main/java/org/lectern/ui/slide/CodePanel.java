package org.lectern.ui.slide;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.lectern.deck.Block;

/// A block of code on a panel of its own, set as large as its longest line allows; longer lines go on below a mark.
final class CodePanel extends VBox {

    private static final double RATIO = 0.86;
    private static final double LEADING = 1.42;
    private static final double READABLE = 33;
    private static final double INSET = 40;
    private static final String CONTINUED = "↪ ";

    private final double codeSize;

    /// @param size of the text around, in logical pixels
    /// @param width that the panel may take
    CodePanel(Block.Code code, double size, double width) {
        this(code, size, width, Double.MAX_VALUE);
    }

    /// @param largest that the code may be, in logical pixels
    CodePanel(Block.Code code, double size, double width, double largest) {
        double inset = Math.min(size, width / 12);
        double room = width - 2 * inset;
        codeSize = Math.min(largest, codeSize(code.text(), size, width, room));
        getStyleClass().add("code-panel");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setPadding(new Insets(inset * 0.8, inset, inset * 0.8, inset));
        List<List<CodeSpan>> spans = Highlighter.lines(code.language(), CodeLines.lines(code.text()));
        CodeLines.wrapped(code.text(), (int) (room / (codeSize * Face.CODE_ADVANCE)))
                .forEach(line -> getChildren().add(row(line, spans.get(line.number() - 1), code.marked(), codeSize)));
    }

    /// Size of the code, in logical pixels.
    double codeSize() {
        return codeSize;
    }

    private static double codeSize(String code, double size, double width, double room) {
        double floor = size < Sizes.TEXT_FLOOR ? size * RATIO : Sizes.CODE_FLOOR;
        // a line or two that are far too long go on in a further line, and the others stay as large as they are; which
        // ones these are does not depend on the size, or larger code might have room where smaller code has none
        int readable = (int) ((width - 2 * INSET) / (Face.CODE_ADVANCE * READABLE));
        int columns = CodeLines.columns(code, readable);
        return Math.max(floor, Math.min(size * RATIO, Math.floor(room / (Face.CODE_ADVANCE * Math.max(1, columns)))));
    }

    private static HBox row(CodeLines.Shown line, List<CodeSpan> spans, List<Integer> marked, double size) {
        var row = new HBox();
        boolean stressed = marked.contains(line.number());
        row.setMinHeight(Math.rint(size * LEADING));
        row.setMaxHeight(Math.rint(size * LEADING));
        row.getStyleClass().add(stressed ? "code-marked" : "code-line");
        if (line.continued()) {
            row.getChildren().addAll(texts(CONTINUED, size, "accent"));
        }
        boolean quiet = !marked.isEmpty() && !stressed;
        CodeSpan.part(spans, line.from(), line.from() + line.text().length())
                .forEach(span -> row.getChildren().addAll(texts(span.text(), size, quiet ? "muted" : span.colour())));
        return row;
    }

    private static List<Node> texts(String content, double size, String colour) {
        return Emoji.parts(content).stream()
                .flatMap(part -> part.glyph()
                        .map(glyph -> Stream.of(emoji(glyph, part.text(), size)))
                        .orElseGet(() -> FaceRun.of(part.shown(), Face.CODE, size).stream()
                                .map(run -> text(run, colour))))
                .toList();
    }

    private static Node emoji(int glyph, String text, double size) {
        Inlay emoji = Emoji.inlay(glyph, text, size);
        emoji.getStyleClass().add("code");
        return emoji;
    }

    private static Text text(FaceRun run, String colour) {
        var text = new Text(run.text());
        text.setFont(run.font());
        text.getStyleClass().setAll(colour, "code");
        return text;
    }
}
