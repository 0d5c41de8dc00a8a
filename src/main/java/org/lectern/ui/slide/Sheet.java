package org.lectern.ui.slide;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// The paper of one slide: a grid of margins, on which each layout places its parts. Nothing on it moves afterwards.
final class Sheet extends Pane {

    /// Free space at both sides, in logical pixels.
    static final double SIDE = 120;

    /// Free space above.
    static final double TOP = 92;

    /// Free space below the content; the footer stands in it.
    static final double BOTTOM = 112;

    /// Where the body begins under a title of one line, on every slide alike.
    static final double BODY_TOP = 252;

    private static final double TITLE_BOX = 200;
    private static final double TITLE_GAP = 52;
    private static final double ONE_LINE = 1.9;
    private static final Sizes ONE_LINE_TITLES = Sizes.between(64, 77);
    private static final Sizes TITLES = Sizes.between(44, 77);
    private static final Sizes LONG_TITLES = Sizes.between(30, 40);
    private static final double LONG_TITLE_BOX = 330;
    private static final double FOOTER_SIZE = 30;
    private static final double HEADER_RISE = 6;

    /// Below a title, text is no larger than it, and headings are smaller.
    private static final double HEADING_BELOW_TITLE = 0.85;

    private static final double FREE = 168;
    private static final double LEAST_BELOW_TITLE = 48;

    private final Canvas canvas;
    private double titleSize = FREE;
    private boolean complete = true;

    Sheet(Canvas canvas, String kind) {
        this.canvas = canvas;
        getStyleClass().addAll("sheet", kind);
        resize(canvas.width(), canvas.height());
    }

    /// Width between the margins.
    double width() {
        return canvas.width() - 2 * SIDE;
    }

    /// Where the content ends.
    double bottom() {
        return canvas.height() - BOTTOM;
    }

    Canvas canvas() {
        return canvas;
    }

    /// Whether all that was set found room at a readable size.
    boolean isComplete() {
        return complete;
    }

    /// Places a part, for good.
    <R extends Region> R place(R part, double x, double y, double width, double height) {
        part.setManaged(false);
        part.resizeRelocate(x, y, width, height);
        getChildren().add(part);
        return part;
    }

    /// Fits content into a box at the largest size allowed; below the floor when it must be, and then the sheet is not
    /// complete.
    <R extends Region> Fitted<R> fit(Sizes sizes, double width, double height, DoubleFunction<R> setting) {
        Fitted<R> fitted = Fitted.largest(sizes, width, height, setting);
        if (fitted.fits()) {
            return fitted;
        }
        if (fitted.region().prefHeight(width) <= height && !Room.hasTooWide(fitted.region())) {
            // only a word is broken, which is better than small
            return fitted;
        }
        complete = false;
        return Fitted.largest(Sizes.belowFloor(), width, height, setting);
    }

    /// Places a title at the top, its lines balanced.
    ///
    /// @param part a mark such as 2/3 behind the title of a continued slide, empty for none
    /// @return where the body begins
    double title(List<Inline> title, String part) {
        return title(title, part, TOP);
    }

    /// Places a title lower down, below something else.
    ///
    /// @param top where it begins
    /// @return where the body begins
    double title(List<Inline> title, String part, double top) {
        if (title.isEmpty()) {
            return top;
        }
        Line line = titleLine(title, part);
        double width = Balance.width(line, width());
        double height = line.prefHeight(width);
        place(line, SIDE, top, width, height);
        return Math.max(BODY_TOP, top + height + TITLE_GAP);
    }

    /// The largest size that these blocks may have below the title, in logical pixels.
    double largestBody(List<Block> blocks) {
        boolean heads = blocks.stream().anyMatch(Block.Heading.class::isInstance);
        return titleSize == FREE ? FREE : Math.max(LEAST_BELOW_TITLE, titleSize * (heads ? HEADING_BELOW_TITLE : 1));
    }

    private Line titleLine(List<Inline> title, String part) {
        Fitted<Line> oneLine = fitOneLine(title, part);
        if (oneLine.fits()) {
            titleSize = oneLine.size();
            return oneLine.region();
        }
        Fitted<Line> several = Fitted.largest(TITLES, width(), TITLE_BOX, size -> heading(title, part, size));
        if (!several.fits()) {
            several = fit(LONG_TITLES, width(), LONG_TITLE_BOX, size -> heading(title, part, size));
        }
        titleSize = several.size();
        return several.region();
    }

    private Fitted<Line> fitOneLine(List<Inline> title, String part) {
        List<Double> sizes = ONE_LINE_TITLES.steps().reversed();
        for (double size : sizes) {
            Line line = heading(title, part, size);
            if (line.prefHeight(width()) < ONE_LINE * size) {
                return new Fitted<>(line, size, true);
            }
        }
        return new Fitted<>(heading(title, part, sizes.getLast()), sizes.getLast(), false);
    }

    private static Line heading(List<Inline> title, String part, double size) {
        return Line.of(title, Line.Setting.title(size))
                .followedBy(part, Line.Setting.text(size * 0.6).coloured("muted"));
    }

    private static Line.Setting furniture(String colour) {
        return Line.Setting.text(FOOTER_SIZE).coloured(colour);
    }

    /// Places a line above the content.
    ///
    /// @param colour style class that colours it
    void head(Optional<String> header, String colour) {
        header.map(text -> shortened(text, furniture(colour), width()))
                .ifPresent(line -> place(
                        line,
                        SIDE,
                        (TOP - FOOTER_SIZE) / 2 - HEADER_RISE,
                        Math.ceil(line.prefWidth(-1)),
                        line.prefHeight(-1)));
    }

    /// Places what stands at the foot of a slide.
    ///
    /// @param footer what the deck wants there
    /// @param colour style class that colours it
    void foot(Optional<String> footer, Optional<Integer> number, String colour) {
        double y = canvas.height() - BOTTOM + (BOTTOM - FOOTER_SIZE) / 2;
        Optional<Line> count = number.map(shown -> Line.of(String.valueOf(shown), furniture(colour)));
        double width = count.map(line -> Math.ceil(line.prefWidth(-1))).orElse(0.0);
        count.ifPresent(line -> place(line, canvas.width() - SIDE - width, y, width, line.prefHeight(width)));
        footer.map(text -> shortened(text, furniture(colour), width() - width - SIDE))
                .ifPresent(line -> place(line, SIDE, y, Math.ceil(line.prefWidth(-1)), line.prefHeight(-1)));
    }

    private static Line shortened(String text, Line.Setting setting, double room) {
        String shown = text.strip().replaceAll("\\s+", " ");
        Line line = Line.of(shown, setting);
        while (line.prefWidth(-1) > room && shown.length() > 1) {
            shown = shown.substring(0, (int) (shown.length() * 0.9));
            line = Line.of(shown + "…", setting);
        }
        return line;
    }
}
