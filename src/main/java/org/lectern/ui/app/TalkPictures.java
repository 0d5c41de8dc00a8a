package org.lectern.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.lectern.export.PictureFolder;
import org.lectern.export.PictureSize;
import org.lectern.export.Pictures;
import org.lectern.settings.Settings;
import org.lectern.show.ClockFace;
import org.lectern.show.ShowState;
import org.lectern.talk.Opening;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;
import org.lectern.ui.Motion;
import org.lectern.ui.audience.AudienceView;
import org.lectern.ui.beam.Beam;
import org.lectern.ui.mirror.Backstage;
import org.lectern.ui.mirror.Sight;
import org.lectern.ui.overview.Overview;
import org.lectern.ui.panel.PanelHost;
import org.lectern.ui.presenter.DeckModel;
import org.lectern.ui.presenter.PlaceModel;
import org.lectern.ui.presenter.PresenterView;
import org.lectern.ui.presenter.TimerModel;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.OffScreen;
import org.lectern.ui.slide.PageStore;
import org.lectern.ui.slide.SlidePictures;

/// Draws every view of a talk into pictures, from scenes that are never shown.
public final class TalkPictures implements Pictures {

    /// The time that the presenter view tells in a picture: the same on every day.
    private static final java.time.LocalTime NOON = java.time.LocalTime.NOON;

    private static final int PASSES = 3;

    private final OffScreen screen = OffScreen.start();
    private final PageStore pages = new PageStore();

    /// Starts the toolkit without a display.
    public TalkPictures() {
        screen.onToolkitThread(() -> {
            Theme.apply();
            return true;
        });
    }

    @Override
    public List<Path> write(View view, Opening.Opened talk, PictureSize size, Path folder) throws IOException {
        PictureFolder target = new PictureFolder(folder);
        DeckLook look = DeckLook.of(talk.talk().deck(), talk.file());
        return switch (view) {
            case SLIDES ->
                new SlidePictures(screen, size.width(), size.height())
                        .write(talk.talk().deck(), look, target);
            case PRESENTER -> presenter(withPages(talk, look), look, size, target);
            case AUDIENCE -> audience(withPages(talk, look).talk(), look, size, target);
            case OVERVIEW ->
                List.of(target.write(
                        "overview", screen.draw(() -> overview(talk.talk(), look, size), size.width(), size.height())));
        };
    }

    private Opening.Opened withPages(Opening.Opened talk, DeckLook look) {
        Talk counted = screen.onToolkitThread(() -> new Pages(pages).counted(talk.talk(), look, () -> true));
        return talk.with(counted);
    }

    private List<Path> presenter(Opening.Opened talk, DeckLook look, PictureSize size, PictureFolder folder)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (int slide = 1; slide <= talk.talk().size(); slide++) {
            ShowState state = at(Position.at(slide));
            files.add(folder.write(
                    "presenter",
                    slide,
                    screen.draw(() -> presenter(talk, look, state, size), size.width(), size.height())));
        }
        return files;
    }

    private List<Path> audience(Talk talk, DeckLook look, PictureSize size, PictureFolder folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int slide = 1; slide <= talk.size(); slide++) {
            for (int step = 0; step <= talk.slide(slide).steps(); step++) {
                ShowState state = at(new Position(slide, step));
                files.add(folder.write(
                        "audience",
                        files.size() + 1,
                        screen.draw(() -> audience(talk, look, state, size), size.width(), size.height())));
            }
        }
        return files;
    }

    private static ShowState at(Position position) {
        return new ShowState(position, ShowState.START.screening(), ShowState.START.timer(), List.of());
    }

    private Backstage backstage() {
        return new Backstage(new Beam(), pages, Motion.NONE, Instant.EPOCH);
    }

    /// The presenter view of a talk at a state, ready to be drawn.
    private Parent presenter(Opening.Opened talk, DeckLook look, ShowState state, PictureSize size) {
        PresenterView view = new PresenterView(backstage(), action -> {}, stroke -> {}, () -> {}, stroke -> {});
        view.show(DeckModel.of(talk.talk(), talk.reading()), look);
        view.show(PlaceModel.of(talk.talk(), state));
        view.show(Sight.presenter(talk.talk(), state, look, Instant.EPOCH, ZoneOffset.UTC), Optional.empty());
        view.show(TimerModel.of(ClockFace.of(talk.talk(), state, Instant.EPOCH), NOON, Settings.TimerDisplay.BOTH));
        return windowed(view, size);
    }

    private Parent audience(Talk talk, DeckLook look, ShowState state, PictureSize size) {
        AudienceView view = new AudienceView(backstage(), stroke -> {}, stroke -> {});
        view.show(Sight.audience(talk, state, look, Instant.EPOCH, ZoneOffset.UTC));
        return windowed(view, size);
    }

    private Parent overview(Talk talk, DeckLook look, PictureSize size) {
        return windowed(new Overview(talk, look, pages, 1, slide -> {}), size);
    }

    // What the layout decides changes the styles of some parts, which the next pass gives them, as in a real window.
    private static Parent windowed(Node view, PictureSize size) {
        PanelHost window = new PanelHost();
        window.setContent(view);
        Scene rehearsal = new Scene(window, size.width(), size.height());
        for (int pass = 0; pass < PASSES; pass++) {
            window.applyCss();
            window.layout();
        }
        rehearsal.setRoot(new Pane());
        return window;
    }

    @Override
    public void close() {
        screen.close();
    }
}
