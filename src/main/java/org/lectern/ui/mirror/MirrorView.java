package org.lectern.ui.mirror;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.lectern.deck.Slide;
import org.lectern.show.Ink;
import org.lectern.show.Spot;
import org.lectern.ui.beam.BeamState;
import org.lectern.ui.beam.Lens;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.Placard;
import org.lectern.ui.slide.PlacardView;
import org.lectern.ui.slide.SlideView;
import org.lectern.ui.slide.Still;

/// What the audience sees, at any size. Notes, timer and links are no part of it; what is not in use (ink, pointer,
/// magnifier, card) has no node in it.
public final class MirrorView extends Region {

    private static final PseudoClass BLACK = PseudoClass.getPseudoClass("black");
    private static final PseudoClass WHITE = PseudoClass.getPseudoClass("white");

    private final SlideView slide = new SlideView();
    private final Pane port = new Pane(slide);
    private final Scale magnifier = new Scale();
    private final InkLayer ink = new InkLayer(slide);
    private final PointerLayer pointer = new PointerLayer();
    private final Backstage backstage;
    private Optional<Fade> fade = Optional.empty();
    private BeamState seenBeam;
    private Optional<Sight> sight = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<Card> card = Optional.empty();
    private Instant now;

    // Laying out a slide takes time, and most changes of a show are about something else.
    private record Shown(Slide slide, int step, DeckLook look) {}

    private record Card(Placard placard, DeckLook look, PlacardView view) {}

    /// A mirror that shows nothing yet.
    public MirrorView(Backstage backstage) {
        this.backstage = backstage;
        now = backstage.now();
        getStyleClass().add("mirror");
        port.setManaged(false);
        slide.setManaged(false);
        getChildren().add(port);
        seenBeam = backstage.beam().state();
    }

    /// Lets each slide go over into the next.
    public void fade() {
        fade = Optional.of(new Fade(backstage.motion(), port));
    }

    /// Makes one of the pictures that are missing for showing that at once.
    ///
    /// @param sights what is on show, what comes most likely, and others
    /// @return whether one was missing
    public boolean prepare(List<Sight> sights) {
        List<Still> stills = sights.stream().map(this::still).toList();
        return port.isVisible() && (slide.prepare(stills) || mix(stills.getFirst(), stills.get(1)));
    }

    private boolean mix(Still leaving, Still coming) {
        return fade.filter(Fade::isWanted).isPresent() && slide.mix(leaving, coming, Fade.FIRST);
    }

    private Still still(Sight of) {
        return Still.of(backstage.pages().pages(of.slide(), of.look()), of.step());
    }

    /// Shows that from now on.
    public void show(Sight other) {
        sight = Optional.of(other);
        Shown of = new Shown(other.slide(), other.step(), other.look());
        if (!Optional.of(of).equals(shown)) {
            Optional<Ink.Page> before = shown.map(on -> page());
            Optional<Image> leaving = slide.picture();
            Optional<Image> mixture = slide.mixture(still(other));
            shown = Optional.of(of);
            slide.say(of.slide());
            slide.show(still(other));
            fade.ifPresent(Fade::end);
            if (port.isVisible() && !before.equals(Optional.of(page()))) {
                fade.ifPresent(over -> leaving.ifPresent(old -> mixture.ifPresent(first -> over.from(old, first))));
            }
            requestLayout();
        }
        pseudoClassStateChanged(BLACK, other.cover() == Sight.Cover.BLACK);
        pseudoClassStateChanged(WHITE, other.cover() == Sight.Cover.WHITE);
        boolean visible = other.cover() == Sight.Cover.NONE && other.card().isEmpty();
        port.setVisible(visible);
        if (!visible) {
            fade.ifPresent(Fade::end);
        }
        showCard(other);
        showBeam();
    }

    private void showCard(Sight other) {
        if (other.card().equals(card.map(Card::placard))
                && card.filter(up -> !up.look().equals(other.look())).isEmpty()) {
            return;
        }
        card.ifPresent(up -> getChildren().remove(up.view()));
        card = other.card()
                .map(placard -> new Card(placard, other.look(), new PlacardView(placard, other.look(), now)));
        card.ifPresent(up -> getChildren().add(up.view()));
        requestLayout();
    }

    /// Shows what the hand does now.
    public void showBeam() {
        sight.ifPresent(on -> {
            BeamState hand = backstage.beam().state();
            seenBeam = switch (on.beam()) {
                case LIVE -> hand;
                case KEPT -> seenBeam;
                case NONE -> BeamState.REST;
            };
            ink.show(
                    on.ink().on(page()),
                    on.drawable() ? hand.drawing() : List.of(),
                    on.look().canvas());
            magnify(seenBeam.lens());
            point(seenBeam);
        });
    }

    private void magnify(Lens lens) {
        if (lens.isPlain()) {
            slide.getTransforms().clear();
            port.setClip(null);
            slide.magnify(false);
            return;
        }
        slide.magnify(true);
        if (port.getClip() == null) {
            slide.getTransforms().setAll(magnifier);
            port.setClip(new Rectangle(port.getWidth(), port.getHeight()));
        }
        magnifier.setX(lens.zoom());
        magnifier.setY(lens.zoom());
        magnifier.setPivotX(lens.focus().x() * port.getWidth());
        magnifier.setPivotY(lens.focus().y() * port.getHeight());
    }

    private void point(BeamState hand) {
        boolean points = hand.at().isPresent();
        if (points && pointer.getParent() == null) {
            getChildren().add(pointer);
            pointer.resized(port.getLayoutX(), port.getLayoutY(), port.getWidth(), port.getHeight());
        }
        pointer.show(hand.at(), hand.pointer());
        if (!points) {
            getChildren().remove(pointer);
        }
    }

    /// Shows the time that is left on a card at an instant.
    public void tick(Instant instant) {
        now = instant;
        card.ifPresent(up -> up.view().tick(instant));
    }

    /// The page that is on show, which a drawing goes with.
    public Ink.Page page() {
        return new Ink.Page(shown.orElseThrow().slide().id(), slide.page());
    }

    /// Whether one can point at something here.
    boolean isPointable() {
        return sight.filter(on -> on.beam() == Sight.Hand.LIVE).isPresent();
    }

    /// Whether one can draw here.
    boolean isDrawable() {
        return sight.filter(Sight::drawable).isPresent();
    }

    /// The spot of the slide's place that a point of this view is at, or nearest to.
    Spot spot(double x, double y) {
        return new Spot((x - port.getLayoutX()) / port.getWidth(), (y - port.getLayoutY()) / port.getHeight());
    }

    /// Whether a point of this view is on the slide's place.
    boolean isOnSlide(double x, double y) {
        return x >= port.getLayoutX()
                && x <= port.getLayoutX() + port.getWidth()
                && y >= port.getLayoutY()
                && y <= port.getLayoutY() + port.getHeight();
    }

    @Override
    protected void layoutChildren() {
        double ratio = shown.map(Shown::look).orElse(DeckLook.PLAIN).canvas().ratio();
        // On whole pixels, where pictures of slides are sharp; the slide itself keeps its shape in there.
        double width = Math.rint(Math.min(getWidth(), getHeight() * ratio));
        double height = Math.rint(Math.min(getHeight(), getWidth() / ratio));
        double x = Math.rint((getWidth() - width) / 2);
        double y = Math.rint((getHeight() - height) / 2);
        boolean resized = width != port.getWidth() || height != port.getHeight();
        port.resizeRelocate(x, y, width, height);
        slide.resizeRelocate(0, 0, width, height);
        pointer.resized(x, y, width, height);
        card.ifPresent(up -> up.view().resizeRelocate(0, 0, getWidth(), getHeight()));
        if (resized && port.getClip() instanceof Rectangle clip) {
            clip.setWidth(width);
            clip.setHeight(height);
            magnify(seenBeam.lens());
        }
    }
}
