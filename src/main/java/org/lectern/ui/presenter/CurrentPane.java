package org.lectern.ui.presenter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.lectern.show.Ink;
import org.lectern.show.Stroke;
import org.lectern.ui.Text;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.keys.SlideHand;
import org.lectern.ui.mirror.Backstage;
import org.lectern.ui.mirror.MirrorView;
import org.lectern.ui.mirror.MouseHand;
import org.lectern.ui.mirror.Sight;

/// The current slide, a mirror of what the audience sees. While the audience is kept from it (black, white,
/// frozen), what it does see stands small in the corner.
final class CurrentPane extends Region {

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
    /// Of the pane's width.
    private static final double INSET = 0.27;
    private static final double MARGIN = 0.015;

    private final Backstage backstage;
    private final MirrorView mirror;
    private final SlideFrame frame;
    private Optional<Inset> inset = Optional.empty();
    private Instant now;

    /// The small picture of what the audience sees, with a word on it.
    private record Inset(SlideFrame box, MirrorView mirror, Label word, double ratio) {}

    /// @param strokes gets what click, wheel and touch do
    /// @param drawn gets each stroke
    CurrentPane(Backstage backstage, Consumer<KeyStroke> strokes, Consumer<Stroke> drawn) {
        this.backstage = backstage;
        now = backstage.now();
        getStyleClass().addAll("slide-pane", "current-slide");
        mirror = new MirrorView(backstage);
        MouseHand hand = new MouseHand(mirror, backstage, drawn);
        frame = new SlideFrame(mirror);
        getChildren().add(frame);
        backstage.beam().observe(state -> mirror.showBeam());
        new SlideHand(this, hand::takes, strokes);
    }

    void show(Sight own, Optional<Sight> otherwise) {
        mirror.show(own);
        if (otherwise.isPresent() && inset.isEmpty()) {
            inset = Optional.of(newInset(own));
            requestLayout();
        } else if (otherwise.isEmpty() && inset.isPresent()) {
            getChildren().removeAll(inset.get().box(), inset.get().word());
            inset = Optional.empty();
        }
        inset.ifPresent(small -> otherwise.ifPresent(small.mirror()::show));
    }

    private Inset newInset(Sight own) {
        MirrorView small = new MirrorView(backstage);
        small.tick(now);
        SlideFrame box = new SlideFrame(small);
        box.getStyleClass().add("inset");
        box.setMouseTransparent(true);
        Label word = new Label(Text.get("presenter.audience"));
        word.getStyleClass().add("inset-word");
        word.setMouseTransparent(true);
        getChildren().addAll(box, word);
        return new Inset(box, small, word, own.look().canvas().ratio());
    }

    /// Makes one of the pictures that are missing for showing that at once.
    boolean prepare(List<Sight> sights) {
        return mirror.prepare(sights);
    }

    void tick(Instant instant) {
        now = instant;
        mirror.tick(instant);
    }

    Ink.Page page() {
        return mirror.page();
    }

    /// Says by its frame that the audience sees something else.
    void mark(List<Badge> badges) {
        pseudoClassStateChanged(HIDDEN, badges.contains(Badge.BLACK) || badges.contains(Badge.WHITE));
        pseudoClassStateChanged(FROZEN, badges.contains(Badge.FROZEN));
    }

    @Override
    protected void layoutChildren() {
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
        inset.ifPresent(small -> {
            double width = Math.rint(getWidth() * INSET);
            double height = Math.rint(width / small.ratio());
            double margin = Math.rint(getWidth() * MARGIN);
            double x = getWidth() - width - margin;
            double y = getHeight() - height - margin;
            small.box().resizeRelocate(x, y, width, height);
            double wordHeight = small.word().prefHeight(-1);
            double wordWidth = Math.min(width, small.word().prefWidth(-1));
            small.word().resizeRelocate(x, y - wordHeight, wordWidth, wordHeight);
        });
    }
}
