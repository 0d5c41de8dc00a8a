package org.lectern.ui.slide;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.lectern.deck.Inline;

/// A paragraph of text: it wraps at its width and runs in the direction of its own script.
final class Line extends Region {

    /// How text is set.
    ///
    /// @param size in logical pixels
    /// @param leading distance from baseline to baseline, relative to the size
    /// @param colour style class that colours it
    record Setting(Face face, double size, double leading, String colour) {

        static final double TIGHT = 1.12;
        static final double OPEN = 1.36;

        /// Running text in the main colour.
        static Setting text(double size) {
            return new Setting(Face.TEXT, size, OPEN, "ink");
        }

        /// A heading in the main colour.
        static Setting heading(double size) {
            return new Setting(Face.BOLD, size, TIGHT, "ink");
        }

        /// A title.
        static Setting title(double size) {
            return heading(size).coloured("title-ink");
        }

        Setting coloured(String other) {
            return new Setting(face, size, leading, other);
        }
    }

    /// Line height that the text face brings along, relative to its size.
    private static final double NATURAL_LEADING = 1.21;

    /// Stroke that makes letters bold, relative to their size.
    private static final double THICKENED = 0.035;

    /// The code face looks larger than the text face at the same size.
    private static final double CODE_RATIO = 0.92;

    /// A longer run of characters without a space is no word but an address: it may break anywhere.
    private static final int LONGEST_WORD = 24;

    /// Letters of a script without spaces that come to stand on the last line with the last one.
    private static final double UNSPACED_RESERVE = 2;

    private static final Pattern WORD_ENDS = Pattern.compile("[\\s" + Seams.SEAM + "]+");

    private final double longestWord;

    private final Region text;

    private final List<Inlay> inlays;

    /// Width that is left free where that costs no further line, so that the last one is not a single letter.
    private final double reserve;

    private Line(List<Run> runs, Setting setting) {
        longestWord = longestWord(runs, setting);
        boolean unspaced = runs.stream().anyMatch(run -> Script.breaksAnywhere(run.text()));
        reserve = unspaced ? UNSPACED_RESERVE * setting.size() : 0;
        boolean byWord = Script.hasRightToLeft(runs)
                || CombiningMarks.in(runs)
                || runs.stream().anyMatch(run -> Script.isSyllabic(run.text()));
        text = byWord ? new WordFlow(runs, setting) : flow(runs, setting);
        inlays = text.getChildrenUnmodifiable().stream()
                .filter(Inlay.class::isInstance)
                .map(Inlay.class::cast)
                .toList();
        getChildren().add(text);
    }

    private static TextFlow flow(List<Run> runs, Setting setting) {
        var flow = new TextFlow();
        flow.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        flow.setLineSpacing((setting.leading() - NATURAL_LEADING) * setting.size());
        runs.forEach(run -> flow.getChildren().addAll(nodes(run, setting)));
        return flow;
    }

    /// The content of a line of a deck.
    static Line of(List<Inline> content, Setting setting) {
        List<Run> runs = Run.of(content);
        return new Line(Widow.kept(setting.face().isBold() ? headed(runs) : runs), setting);
    }

    private static List<Run> headed(List<Run> runs) {
        return runs.stream()
                .map(run -> run.isWords() ? run.with(Seams.forHeading(run.text())) : run)
                .toList();
    }

    /// Plain text.
    static Line of(String text, Setting setting) {
        return of(List.of(new Inline.Text(text)), setting);
    }

    /// Adds text in another setting behind this; nothing when it is empty.
    Line followedBy(String more, Setting setting) {
        if (!more.isEmpty()) {
            switch (text) {
                case WordFlow flow -> flow.follow(more, setting);
                case TextFlow flow -> flow.getChildren().addAll(nodes(Run.plain("\u00A0\u00A0" + more), setting));
                default -> throw new IllegalStateException("a line is made of words or of a flow");
            }
        }
        return this;
    }

    /// Aligns its lines; text that runs from right to left keeps to the right, unless it is centred.
    void align(TextAlignment alignment) {
        if (text instanceof TextFlow flow) {
            flow.setTextAlignment(alignment);
        } else if (text instanceof WordFlow flow && alignment == TextAlignment.CENTER) {
            flow.centre();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return text.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        limitInlays(width);
        return text.prefHeight(width);
    }

    private void limitInlays(double width) {
        if (width > 0) {
            inlays.forEach(inlay -> inlay.limit(width));
        }
    }

    @Override
    protected void layoutChildren() {
        limitInlays(getWidth());
        double narrower = getWidth() - reserve;
        boolean free = reserve > 0 && narrower > reserve && text.prefHeight(narrower) <= text.prefHeight(getWidth());
        boolean centred = text instanceof TextFlow flow && flow.getTextAlignment() == TextAlignment.CENTER;
        text.resizeRelocate(free && centred ? reserve / 2 : 0, 0, free ? narrower : getWidth(), getHeight());
    }

    /// How much lower its first line stands than one that the toolkit sets, in logical pixels.
    double lead() {
        return text instanceof WordFlow flow ? flow.lead() : 0;
    }

    /// Width of the longest word that should not be broken, in logical pixels.
    double longestWord() {
        return longestWord;
    }

    /// A run as nodes: texts, one for each face that its characters need, emoji, or a formula.
    static List<Node> nodes(Run run, Setting setting) {
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

    private static Stream<Node> texts(String text, Run run, double size, Setting setting) {
        return FaceRun.of(text, run.face(setting.face()), size).stream().map(part -> node(part, run, setting));
    }

    private static Text node(FaceRun part, Run run, Setting setting) {
        var text = new Text(part.text());
        text.setFont(part.font());
        text.setStrikethrough(run.strike());
        text.getStyleClass().setAll(run.kind() == Run.Kind.LINK ? linkColour(setting) : setting.colour());
        if (run.kind() == Run.Kind.CODE) {
            text.getStyleClass().add("code");
        }
        if (part.thickened()) {
            text.getStyleClass().add("thickened");
            text.setStrokeWidth(THICKENED * setting.size());
        }
        return text;
    }

    /// A heading keeps its colour where it links: what it says matters more than where it leads.
    private static String linkColour(Setting setting) {
        if (setting.face() == Face.BOLD) {
            return setting.colour();
        }
        return setting.colour().startsWith("reverse") ? "reverse-accent" : "accent";
    }

    private static double longestWord(List<Run> runs, Setting setting) {
        return runs.stream().mapToDouble(run -> longestWord(run, setting)).max().orElse(0);
    }

    private static double longestWord(Run run, Setting setting) {
        if (run.kind() == Run.Kind.FORMULA) {
            return width(nodes(run, setting));
        }
        String longest = "";
        for (String word : WORD_ENDS.split(run.text(), -1)) {
            if (word.length() > longest.length() && word.length() <= LONGEST_WORD && !Script.breaksAnywhere(word)) {
                longest = word;
            }
        }
        return width(nodes(run.with(longest), setting));
    }

    private static double width(List<Node> nodes) {
        return nodes.stream().mapToDouble(Line::width).sum();
    }

    /// Width of a node of a line.
    static double width(Node node) {
        return node instanceof Inlay inlay
                ? inlay.prefWidth(-1)
                : node.getLayoutBounds().getWidth();
    }
}
