package org.lectern.ui.slide;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// A paragraph that the toolkit cannot wrap, wrapped word by word: with letters that run from right to left, with marks
/// on letters, or in a script of South-East Asia. Its lines are open in headings too, since marks need the room.
///
/// JavaFX 26.0.2 throws an ArrayIndexOutOfBoundsException (PrismTextLayout.computeTrailingSpaceWidth) when it wraps
/// such text itself; so each word is a text of its own here, and only the words are put in order, by the Unicode
/// bidirectional algorithm. With marks on letters it takes lines for shorter than they are.
final class WordFlow extends Region {

    private static final int LONGEST_WORD = 24;
    private static final Pattern WHOLE = Pattern.compile("(?s).+");
    private static final Pattern TOKEN = Pattern.compile("\\n|[^\\S\\n]+|\\S+");

    private final List<Word> words = new ArrayList<>();
    private final boolean rightToLeft;
    private final double lineHeight;
    private final double space;
    private final double baseline;
    private final double ascent;
    private TextAlignment alignment = TextAlignment.LEFT;

    WordFlow(List<Run> runs, Line.Setting setting) {
        rightToLeft = Script.rightToLeft(runs);
        lineHeight = Math.max(Line.Setting.OPEN, setting.leading()) * setting.size();
        Node blank = RunNodes.of(Run.plain(" "), setting).getFirst();
        space = blank.getLayoutBounds().getWidth();
        ascent = blank.getBaselineOffset();
        baseline = (lineHeight - blank.getLayoutBounds().getHeight()) / 2 + ascent;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        add(runs, setting);
    }

    /// Adds text in another setting behind the last word, on the same line if there is room.
    void follow(String more, Line.Setting other) {
        addWord(Run.plain(more), other, true, false, (byte) (rightToLeft ? 2 : 0));
    }

    /// Free space above the letters of a line, in logical pixels.
    double lead() {
        return baseline - ascent;
    }

    /// Aligns its lines. At the left means where the text begins: text from right to left begins at the right.
    void align(TextAlignment other) {
        alignment = other;
        requestLayout();
    }

    private double start(double free) {
        return switch (alignment) {
            case CENTER -> free / 2;
            case RIGHT -> free;
            case LEFT, JUSTIFY -> rightToLeft ? free : 0;
        };
    }

    private void add(List<Run> runs, Line.Setting setting) {
        String all = String.join("", runs.stream().map(Run::text).toList());
        var bidi = new Bidi(all, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        boolean spaced = false;
        boolean breaks = false;
        int offset = 0;
        for (Run run : runs) {
            Matcher token = (run.kind() == Run.Kind.FORMULA ? WHOLE : TOKEN).matcher(run.text());
            while (token.find()) {
                if (token.group().isBlank()) {
                    breaks |= token.group().equals("\n");
                    spaced = true;
                } else {
                    byte level = (byte) bidi.getLevelAt(offset + token.start());
                    addWord(run.with(token.group()), setting, spaced, breaks, level);
                    spaced = false;
                    breaks = false;
                }
            }
            offset += run.text().length();
        }
    }

    private void addWord(Run run, Line.Setting setting, boolean spaced, boolean breaks, byte level) {
        if (run.kind() == Run.Kind.FORMULA) {
            addPart(run, setting, spaced, breaks, level);
            return;
        }
        String word = run.text();
        int to;
        for (int from = 0; from < word.length(); from = to) {
            to = end(word, from);
            Run part = run.with(word.substring(from, to));
            boolean start = from == 0;
            addPart(part, setting, start && spaced, start && breaks, level);
        }
    }

    private void addPart(Run part, Line.Setting setting, boolean spaced, boolean breaks, byte level) {
        boolean start = true;
        for (Node node : RunNodes.of(part, setting)) {
            if (node instanceof Text text) {
                orient(text, level % 2 == 1);
            }
            getChildren().add(node);
            words.add(new Word(node, start && spaced, start && breaks, level));
            start = false;
        }
    }

    /// Marks without a direction of their own are turned here: the toolkit would set them in another face.
    private static void orient(Text text, boolean rightToLeft) {
        boolean turned = rightToLeft && !Script.hasRightToLeft(text.getText());
        if (turned) {
            text.setText(Mirrored.of(text.getText()));
        }
        text.setNodeOrientation(rightToLeft && !turned ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /// Where a word that is too long for a line may break: not between a letter and its marks.
    private static int end(String word, int from) {
        if (Script.isSyllabic(word)) {
            return Syllables.end(word, from);
        }
        int to = Math.min(word.length(), from + LONGEST_WORD);
        while (to < word.length() && (Character.isLowSurrogate(word.charAt(to)) || isMark(word.codePointAt(to)))) {
            to++;
        }
        return to;
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private List<WordLine> lines(double width) {
        List<WordLine> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        double used = 0;
        for (Word word : words) {
            double needed = word.width() + (word.spaced() && !line.isEmpty() ? space : 0);
            if (!line.isEmpty() && (word.breaks() || used + needed > width)) {
                lines.add(line(line));
                line = new ArrayList<>();
                used = 0;
                needed = word.width();
            }
            line.add(word);
            used += needed;
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private WordLine line(List<Word> line) {
        return new WordLine(line, space, baseline, lineHeight - baseline);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(lines(Double.MAX_VALUE).stream()
                .mapToDouble(WordLine::width)
                .max()
                .orElse(0));
    }

    @Override
    protected double computePrefHeight(double width) {
        List<WordLine> lines = lines(width < 0 ? Double.MAX_VALUE : width);
        return lines.isEmpty()
                ? lineHeight
                : lines.stream().mapToDouble(WordLine::height).sum();
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (WordLine line : lines(getWidth())) {
            line.place(start(getWidth() - line.width()), y);
            y += line.height();
        }
    }
}
