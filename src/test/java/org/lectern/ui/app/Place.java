package org.lectern.ui.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.lectern.deck.SlideId;
import org.lectern.show.ShowState;
import org.lectern.show.journal.Resume;
import org.lectern.talk.Position;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.Keymap;
import org.lectern.ui.panel.Notice;
import org.lectern.ui.panel.PanelHost;
import org.testfx.api.FxRobot;

/// A window or panel that someone can come to.
enum Place {
    PRESENTER(window -> {}),
    START(window -> window.interact(() -> window.lectern().showStart())),
    NOTICE(window -> window.interact(
            () -> window.lectern().tell(Notice.trouble("Flour is out.", new Notice.Offer("Buy some", () -> {}))))),
    HELP(pressed(Action.HELP)),
    LINKS(pressed(Action.LINKS)),
    MESSAGE(pressed(Action.MESSAGE)),
    SLIDE_NUMBER(pressed(Action.JUMP)),
    LENGTH(pressed(Action.PLAN_LENGTH)),
    SEARCH(pressed(Action.SEARCH)),
    STAGE_CHECK(pressed(Action.STAGE_CHECK)),
    OVERVIEW(pressed(Action.OVERVIEW)),
    KEYS(pressed(Action.KEYS)),
    CLICKER(pressed(Action.CLICKER)),
    END(pressed(Action.ESCAPE)),
    EVIDENCE(window -> new FxRobot().clickOn(".chip")),
    RESUME(window -> window.interact(() ->
            window.host().open(new ResumePanel(cutOff(window), window.now().plusSeconds(30), choice -> {}))));

    private final transient Consumer<TestLectern> way;

    Place(Consumer<TestLectern> way) {
        this.way = way;
    }

    private static Consumer<TestLectern> pressed(Action action) {
        return window -> window.interact(() -> window.lectern()
                .keyboard()
                .take(Keymap.standard().strokes(action).getFirst()));
    }

    private static Resume cutOff(TestLectern window) {
        ShowState state = window.talk().state();
        SlideId slide = window.talk().talk().slide(Position.START).id();
        return new Resume(
                Path.of("bread.md"),
                "Bread at home",
                Optional.empty(),
                state,
                new Resume.Slides(slide, slide, "Flour"),
                24,
                window.now(),
                window.now().minus(Duration.ofMinutes(1)));
    }

    /// Goes there from the presenter view.
    ///
    /// @return what someone sees of it in front
    Node open(TestLectern window) throws TimeoutException {
        PanelHost host = window.host();
        way.accept(window);
        if (this == STAGE_CHECK) {
            TestLectern.until(
                    () -> host.lookup(".stage-check").lookupAll(".stage-line").size() > 8);
        }
        return host.panel().<Node>map(panel -> panel.node()).orElse(host);
    }

    /// Goes back to the presenter view.
    void leave(TestLectern window) throws TimeoutException {
        window.interact(() -> {
            window.host().close();
            window.host().clearNotices();
        });
        if (this == START) {
            window.interact(() -> window.lectern().opener().open(window.files()));
            window.awaitTalk();
        }
    }
}
