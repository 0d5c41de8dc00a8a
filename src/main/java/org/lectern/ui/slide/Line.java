package org.lectern.ui.slide;

import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
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
        runs.forEach(run -> flow.getChildren().addAll(RunNodes.of(run, setting)));
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
                case TextFlow flow -> flow.getChildren().addAll(RunNodes.of(Run.plain("\u00A0\u00A0" + more), setting));
                default -> throw new IllegalStateException("a line is made of words or of a flow");
            }
        }
        return this;
    }

    /// Aligns its lines; text that runs from right to left begins at the right.
    void align(TextAlignment alignment) {
        if (text instanceof TextFlow flow) {
            flow.setTextAlignment(alignment);
        } else if (text instanceof WordFlow flow) {
            flow.align(alignment);
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

    private static double longestWord(List<Run> runs, Setting setting) {
        return runs.stream().mapToDouble(run -> longestWord(run, setting)).max().orElse(0);
    }

    private static double longestWord(Run run, Setting setting) {
        if (run.kind() == Run.Kind.FORMULA) {
            return width(RunNodes.of(run, setting));
        }
        String longest = "";
        for (String word : WORD_ENDS.split(run.text(), -1)) {
            if (word.length() > longest.length() && word.length() <= LONGEST_WORD && !Script.breaksAnywhere(word)) {
                longest = word;
            }
        }
        return width(RunNodes.of(run.with(longest), setting));
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
