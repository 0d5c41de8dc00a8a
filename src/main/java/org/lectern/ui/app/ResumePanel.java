package org.lectern.ui.app;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.lectern.show.Clocks;
import org.lectern.show.DurationText;
import org.lectern.show.ShowState;
import org.lectern.show.journal.Resume;
import org.lectern.talk.Talk;
import org.lectern.ui.Text;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.panel.Card;

/// Offers to go on with a talk that was cut off, one Enter away.
final class ResumePanel extends Card {

    /// What became of the offer.
    enum Choice {
        /// Go on; the clock stood still while Lectern was away.
        TIME_STOOD,
        /// Go on as if nothing had happened: the time away counts.
        TIME_RAN,
        /// Never mind.
        FORGET;

        /// The state that a talk goes on from.
        ShowState state(Resume resume, Talk talk, Clocks clocks) {
            Instant steady = clocks.steady().instant();
            Instant wall = clocks.wall().instant();
            return switch (this) {
                case TIME_STOOD -> resume.withoutTheTimeAway(talk, steady, wall);
                case TIME_RAN -> resume.withTheTimeAway(talk, steady, wall);
                case FORGET -> ShowState.START;
            };
        }
    }

    private final Button goOn;

    ResumePanel(Resume resume, Instant now, Consumer<Choice> chosen) {
        super(Text.get("resume.title", resume.name()), () -> chosen.accept(Choice.FORGET));
        getStyleClass().add("resume");
        String elapsed = DurationText.of(resume.elapsed());
        String away = DurationText.of(resume.away(now));
        goOn = button(
                Text.get("resume.stood", resume.position().slide(), elapsed), () -> chosen.accept(Choice.TIME_STOOD));
        goOn.getStyleClass().add("accent");
        HBox buttons = new HBox(goOn);
        if (resume.state().timer().isRunning()) {
            String counted = DurationText.of(resume.elapsed().plus(resume.away(now)));
            buttons.getChildren().add(button(Text.get("resume.ran", counted), () -> chosen.accept(Choice.TIME_RAN)));
        }
        buttons.getChildren().add(button(Text.get("resume.forget"), () -> chosen.accept(Choice.FORGET)));
        buttons.getStyleClass().add("card-buttons");
        getChildren()
                .addAll(
                        label(
                                "card-text",
                                Text.get("resume.text", resume.position().slide(), resume.title())),
                        label("card-text", Text.get("resume.time", elapsed, away)),
                        buttons);
    }

    @Override
    public void opened() {
        goOn.requestFocus();
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        return stroke instanceof KeyStroke.Press(KeyCode code, var _) && code != KeyCode.ESCAPE && code != KeyCode.TAB
                ? Answer.FOR_FOCUS
                : Answer.PASSED;
    }
}
