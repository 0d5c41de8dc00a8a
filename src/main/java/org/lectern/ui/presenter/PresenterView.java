package org.lectern.ui.presenter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.lectern.show.Ink;
import org.lectern.show.Stroke;
import org.lectern.ui.Scale;
import org.lectern.ui.Text;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.JumpEntry;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.mirror.Backstage;
import org.lectern.ui.mirror.Sight;
import org.lectern.ui.slide.DeckLook;

/// What the one who speaks sees. It shows models and hands on what is asked of it; it decides nothing.
public final class PresenterView extends Region {

    private final HeaderBar header;
    private final CurrentPane current;
    private final SlidePane next;
    private final StatusBar status = new StatusBar();
    private final FactsPane facts;
    private final TimerView timer = new TimerView();
    private final NotesView notes = new NotesView();
    private final Splitters splitters = new Splitters(this::requestLayout);

    private DeckLook look = DeckLook.PLAIN;
    private Optional<TimerModel> shownTime = Optional.empty();
    private Arrangement arrangement = Arrangement.BALANCED;
    private NotesSize notesSize = NotesSize.ORDINARY;

    /// @param actions does what a click asks for
    /// @param strokes gets what click, wheel and touch do on the current slide
    /// @param evidence shows how the file was read
    /// @param drawn gets each stroke that is drawn on the current slide
    public PresenterView(
            Backstage backstage,
            Consumer<Action> actions,
            Consumer<KeyStroke> strokes,
            Runnable evidence,
            Consumer<Stroke> drawn) {
        getStyleClass().add("presenter");
        header = new HeaderBar(actions, evidence);
        facts = new FactsPane(() -> actions.accept(Action.LINKS));
        next = new SlidePane(backstage.pages());
        next.getStyleClass().add("next-slide");
        current = new CurrentPane(backstage, strokes, drawn);
        backstage.beam().observe(status::show);
        getChildren().addAll(header, current, status, next, facts, timer, notes);
        getChildren().addAll(splitters.views());
    }

    /// Another deck, or the same read again.
    public void show(DeckModel deck, DeckLook itsLook) {
        look = itsLook;
        header.show(deck);
        requestLayout();
    }

    /// Another place in the talk.
    public void show(PlaceModel place) {
        current.mark(place.badges());
        place.next()
                .ifPresentOrElse(coming -> next.show(coming, look), () -> next.showInstead(Text.get("presenter.end")));
        status.show(place);
        facts.show(place);
        notes.show(place.notes());
    }

    /// Another slide, or the same seen otherwise.
    ///
    /// @param otherwise what the audience sees, when that is something else
    public void show(Sight current, Optional<Sight> otherwise) {
        this.current.show(current, otherwise);
    }

    /// Makes one of the pictures that are missing for showing that as the current slide at once.
    ///
    /// @return whether one was missing
    public boolean prepare(List<Sight> sights) {
        return current.prepare(sights);
    }

    /// The page of the current slide, which a drawing goes with.
    public Ink.Page page() {
        return current.page();
    }

    /// Shows the time that is left on a card at an instant.
    public void tick(Instant now) {
        current.tick(now);
    }

    /// Another second.
    public void show(TimerModel time) {
        // Most looks at the clock find the same second.
        if (Optional.of(time).equals(shownTime)) {
            return;
        }
        shownTime = Optional.of(time);
        timer.show(time);
        status.show(time);
    }

    /// Another digit of a slide number.
    public void show(JumpEntry entry) {
        status.show(entry);
    }

    /// Notes of another size.
    public void show(NotesSize size) {
        notesSize = size;
        requestLayout();
    }

    /// Other things first.
    ///
    /// @param shares where the splitters of that arrangement were moved to
    public void show(Arrangement other, Shares shares) {
        arrangement = other;
        splitters.show(shares);
        requestLayout();
    }

    /// Gets where the splitters are, whenever someone has moved one.
    public void whenMoved(Consumer<Shares> hears) {
        splitters.whenMoved(hears);
    }

    /// Scrolls the notes on (1) or back (-1).
    public void scrollNotes(int direction) {
        notes.scroll(direction);
    }

    @Override
    protected void layoutChildren() {
        PresenterGrid grid = PresenterGrid.of(
                getWidth(), getHeight(), arrangement, look.canvas().ratio(), splitters.shares());
        notes.setPixels(Math.rint(notesSize.pixels() * grid.em() / Scale.REFERENCE));
        notes.setMeasure(grid.notesMeasure());
        place(header, grid.header());
        place(current, grid.slide());
        place(status, grid.status());
        place(next, grid.next());
        place(facts, grid.facts());
        place(timer, grid.timer());
        place(notes, grid.notes());
        splitters.place(grid.seams());
    }

    private static void place(Node part, Box place) {
        Box box = place.onPixels();
        part.setVisible(!box.isEmpty());
        part.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
