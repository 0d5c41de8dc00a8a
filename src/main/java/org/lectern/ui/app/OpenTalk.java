package org.lectern.ui.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.lectern.parse.Reading;
import org.lectern.settings.Settings;
import org.lectern.show.Clocks;
import org.lectern.show.Cue;
import org.lectern.show.Ink;
import org.lectern.show.Show;
import org.lectern.show.ShowState;
import org.lectern.show.Stroke;
import org.lectern.talk.Opening;
import org.lectern.talk.Position;
import org.lectern.talk.Rehearsal;
import org.lectern.talk.Talk;
import org.lectern.ui.Looks;
import org.lectern.ui.Motion;
import org.lectern.ui.audience.AudienceView;
import org.lectern.ui.beam.Beam;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.mirror.Backstage;
import org.lectern.ui.presenter.DeckModel;
import org.lectern.ui.presenter.PlaceModel;
import org.lectern.ui.presenter.PresenterView;
import org.lectern.ui.presenter.TimerModel;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.PageStore;

/// A talk on stage: its one show, and the two views that watch it.
final class OpenTalk {

    private final Show show;
    private final InstantSource wall;
    private final Beam beam = new Beam();
    private final PageStore pages;
    private final PresenterView presenter;
    private final AudienceView audience;
    private final Foresight foresight = new Foresight(this::prepare);
    private final Following following = new Following(this::showPlace);
    private final Scene audienceScene;
    private final Turn turn;
    private Opening.Opened opened;
    private DeckLook look;
    private DeckModel deck;
    private Settings.TimerDisplay display;
    private Optional<Ink.Page> page = Optional.empty();

    /// @param motion whether things may move
    /// @param actions does what a click asks for
    /// @param strokes gets what click, wheel and touch do on the current slide
    /// @param evidence shows how the file was read
    OpenTalk(
            Opening.Opened opened,
            Clocks clocks,
            PageStore pages,
            Motion motion,
            Settings.TimerDisplay display,
            Consumer<Action> actions,
            Consumer<KeyStroke> strokes,
            Runnable evidence) {
        this.opened = opened;
        look = DeckLook.of(opened.talk().deck(), opened.file());
        show = new Show(opened.talk(), clocks.steady());
        wall = clocks.wall();
        this.display = display;
        this.pages = pages;
        var backstage = new Backstage(beam, pages, motion, wall.instant());
        presenter = new PresenterView(backstage, actions, strokes, evidence, this::draw);
        deck = DeckModel.of(opened.talk(), reading());
        presenter.show(deck, look);
        audience = new AudienceView(backstage, strokes, this::draw);
        var room = Looks.on(new StackPane(audience));
        room.getStyleClass().add("audience-window");
        audienceScene = new Scene(room, Color.BLACK);
        turn = new Turn(audienceScene);
        show.observe(this::show);
    }

    private void show(ShowState state) {
        showSlide(state);
        following.to(state.position());
        foresight.begin();
    }

    // What is not the slide.
    private void showPlace() {
        DeckModel now = DeckModel.of(talk(), reading());
        if (!now.equals(deck)) {
            deck = now;
            presenter.show(deck, look);
        }
        tick();
        presenter.show(PlaceModel.of(talk(), state()));
    }

    private Sights sights() {
        return new Sights(talk(), look, wall.instant());
    }

    private boolean prepare() {
        List<ShowState> near = Neighbours.of(state(), talk(), show.now());
        Sights sights = sights();
        return audience.prepare(near.stream().map(sights::audience).toList())
                || presenter.prepare(near.stream().map(sights::presenter).toList());
    }

    /// Nobody looks at the talk any more.
    void close() {
        following.end();
        foresight.end();
    }

    /// Runs that once the timer counts, and again with every change from then on.
    void whenBegun(Runnable begun) {
        show.observe(state -> {
            if (!state.timer().isFresh()) {
                begun.run();
            }
        });
    }

    private void showSlide(ShowState state) {
        audience.show(sights().audience(state));
        turn.take(this::showCurrent);
    }

    private void showCurrent() {
        ShowState state = state();
        Sights sights = sights();
        presenter.show(sights.presenter(state), sights.otherwise(state));
        Optional<Ink.Page> other = Optional.of(presenter.page());
        if (!other.equals(page)) {
            page = other;
            beam.turn();
        }
    }

    private void draw(Stroke stroke) {
        show.send(new Cue.Draw(presenter.page(), stroke));
    }

    /// Shows the time as it is now.
    void tick() {
        LocalTime wallClock = LocalTime.ofInstant(wall.instant(), ZoneId.systemDefault());
        presenter.tick(wall.instant());
        audience.tick(wall.instant());
        presenter.show(TimerModel.of(show.clockFace(), wallClock, display));
    }

    /// Shows it as someone had it before, and remembers what they change by hand.
    void apply(Memory memory) {
        presenter.show(memory.notesSize());
        presenter.show(memory.arrangement(), memory.splitters());
        presenter.whenMoved(memory::splitters);
        display(memory.display());
        beam.pointer(memory.pointer());
    }

    void display(Settings.TimerDisplay other) {
        display = other;
        tick();
    }

    /// Goes on with the file as it was read again; place and time stay.
    void replace(Opening.Opened read) {
        pages.clear();
        opened = new Pages(pages).countedAt(read, in(read.talk(), state().position()), in(read.talk(), state().seen()));
        look = DeckLook.of(opened.talk().deck(), opened.file());
        deck = DeckModel.of(opened.talk(), reading());
        presenter.show(deck, look);
        show.replace(opened.talk());
    }

    private Position in(Talk other, Position position) {
        return Position.at(show.slideIn(other, position.slide()));
    }

    /// Measures the pace against that rehearsal, or against none.
    void rehearsed(Optional<Rehearsal> rehearsal) {
        show.replace(talk().rehearsed(rehearsal));
    }

    /// Goes on with a talk of the same slides.
    void replace(Talk other) {
        show.replace(other);
    }

    void send(Cue cue) {
        show.send(cue);
    }

    /// Lets the timer count from a time of day on, which may lie ahead.
    void startTimerAt(Instant time) {
        show.send(new Cue.StartTimerAt(show.now().plus(Duration.between(wall.instant(), time))));
    }

    /// The time of day.
    Instant wallNow() {
        return wall.instant();
    }

    Show show() {
        return show;
    }

    Talk talk() {
        return show.talk();
    }

    ShowState state() {
        return show.state();
    }

    /// The file as it was read last, as the talk that is on show.
    Opening.Opened opened() {
        return opened.with(talk());
    }

    PageStore pages() {
        return pages;
    }

    Path file() {
        return opened.file();
    }

    Reading.Read reading() {
        return opened.reading();
    }

    DeckLook look() {
        return look;
    }

    Beam beam() {
        return beam;
    }

    PresenterView presenter() {
        return presenter;
    }

    Scene audienceScene() {
        return audienceScene;
    }
}
