package org.lectern.ui.app;

import java.time.Duration;
import java.util.function.Consumer;
import org.lectern.format.Format;
import org.lectern.show.Cue;
import org.lectern.show.Screening;
import org.lectern.ui.Text;
import org.lectern.ui.help.ClickerPanel;
import org.lectern.ui.help.HelpPanel;
import org.lectern.ui.help.KeysPanel;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyBook;
import org.lectern.ui.overview.Overview;
import org.lectern.ui.panel.EvidencePanel;
import org.lectern.ui.panel.Notice;
import org.lectern.ui.panel.NumberPanel;
import org.lectern.ui.panel.PanelHost;
import org.lectern.ui.panel.QuestionPanel;
import org.lectern.ui.presenter.Arrangement;
import org.lectern.ui.presenter.NotesSize;
import org.lectern.ui.presenter.Shares;
import org.lectern.ui.presenter.TimerModel;
import org.lectern.ui.search.SearchPanel;
import org.lectern.ui.search.TalkSearch;

/// Does what keys and buttons ask for.
final class Doer {

    /// No talk is planned for longer than a day, in minutes.
    private static final int LONGEST_TALK = 24 * 60;

    private final Lectern lectern;
    private final PanelHost host;
    private final Windows windows;
    private final Stages stages;
    private final Memory memory;
    private final Keeper keeper;
    private final StageTools tools;
    private final KeyBook keys;
    private final Appearance appearance;

    Doer(
            Lectern lectern,
            PanelHost host,
            Windows windows,
            Stages stages,
            Memory memory,
            Keeper keeper,
            StageTools tools,
            KeyBook keys,
            Appearance appearance) {
        this.lectern = lectern;
        this.host = host;
        this.windows = windows;
        this.stages = stages;
        this.memory = memory;
        this.keeper = keeper;
        this.tools = tools;
        this.keys = keys;
        this.appearance = appearance;
    }

    /// Whether an action has a meaning when no talk is open.
    static boolean worksWithoutTalk(Action action) {
        return switch (action.group()) {
            case WINDOW -> action != Action.LINKS && action != Action.STAGE_CHECK;
            case AUDIENCE -> action == Action.IDENTIFY_SCREENS;
            case MOVE, NOTES, TIMER -> false;
        };
    }

    /// Does it.
    void act(Action action) {
        switch (action) {
            case NEXT -> send(new Cue.Next());
            case PREVIOUS -> send(new Cue.Previous());
            case SKIP_FORWARD -> send(new Cue.NextSlide());
            case SKIP_BACK -> send(new Cue.PreviousSlide());
            case FIRST -> send(new Cue.First());
            case LAST -> send(new Cue.Last());
            case GO_BACK -> send(new Cue.Back());
            case JUMP -> withTalk(this::askForSlide);
            case OVERVIEW -> withTalk(this::toggleOverview);
            case SEARCH ->
                withTalk(talk -> host.toggle(new SearchPanel(new TalkSearch(talk.talk()), this::goTo, host::close)));
            case START_FIRST -> withTalk(this::startFirst);
            case START_HERE -> startShow(new Cue.Live());
            case AUDIENCE_WINDOW -> withTalk(talk -> stages.toggleAudience());
            case BLACK -> send(new Cue.ToggleBlack());
            case WHITE -> send(new Cue.ToggleWhite());
            case FREEZE -> send(new Cue.ToggleFreeze());
            case POINTER -> withTalk(tools::nextPointer);
            case PEN -> withTalk(tools::togglePen);
            case UNDO_STROKE -> withTalk(tools::undoStroke);
            case CLEAR_INK -> withTalk(tools::clearInk);
            case CODE -> withTalk(tools::toggleCode);
            case MESSAGE -> withTalk(tools::askForMessage);
            case NEXT_UP -> send(new Cue.ToggleNextUp());
            case SWAP_SCREENS -> withTalk(talk -> stages.swap());
            case IDENTIFY_SCREENS -> stages.identify();
            case NOTES_LARGER -> size(memory.notesSize().larger());
            case NOTES_SMALLER -> size(memory.notesSize().smaller());
            case NOTES_RESET -> size(NotesSize.ORDINARY);
            case NOTES_DOWN -> withTalk(talk -> talk.presenter().scrollNotes(1));
            case NOTES_UP -> withTalk(talk -> talk.presenter().scrollNotes(-1));
            case NEXT_ARRANGEMENT -> arrange(memory.arrangement().next());
            case RESET_SPLITTERS -> {
                memory.splitters(Shares.USUAL);
                arrange(memory.arrangement());
            }
            case TIMER_TOGGLE -> send(new Cue.StartOrPauseTimer());
            case TIMER_BY_CLOCK -> withTalk(new ClockStart(host::tell)::toggle);
            case TIMER_DISPLAY -> withTalk(this::nextDisplay);
            case TIMER_RESET -> withTalk(this::resetTimer);
            case PLAN_LENGTH -> host.toggle(lengthPanel());
            case QUESTIONS -> send(new Cue.ToggleQuestions());
            case LINKS -> withTalk(talk -> host.toggle(tools.links(talk)));
            case STAGE_CHECK -> withTalk(tools::toggleStageCheck);
            case OPEN -> lectern.choose();
            case CONTROLS -> host.roam();
            case LOOK -> host.tell(Notice.info(appearance.next()));
            case FULLSCREEN -> windows.toggleFullscreen();
            case HELP -> host.toggle(new HelpPanel(keys, this::act, host::close));
            case KEYS -> host.toggle(new KeysPanel(keys, () -> act(Action.CLICKER), host::close));
            case CLICKER -> host.toggle(new ClickerPanel(keys, () -> act(Action.KEYS), host::close));
            case ESCAPE -> escape();
        }
    }

    private void send(Cue cue) {
        lectern.send(cue);
    }

    private void withTalk(Consumer<OpenTalk> deed) {
        lectern.talk().ifPresent(deed);
    }

    private void goTo(int slide) {
        host.close();
        send(new Cue.GoTo(slide));
    }

    private void askForSlide(OpenTalk talk) {
        host.toggle(new NumberPanel(
                Text.get("jump.title"), Text.get("jump.prompt", talk.talk().size()), this::goTo, host::close));
    }

    private NumberPanel lengthPanel() {
        return new NumberPanel(
                Text.get("plan.title"),
                Text.get("plan.prompt"),
                minutes -> send(new Cue.PlanLength(Duration.ofMinutes(Math.clamp(minutes, 1, LONGEST_TALK)))),
                host::close);
    }

    private void toggleOverview(OpenTalk talk) {
        host.toggle(new Overview(
                talk.talk(), talk.look(), talk.pages(), talk.state().position().slide(), this::goTo));
    }

    // rule: a clicker that sends F5 by accident in the middle of a talk must not show its first slide to the audience
    private void startFirst(OpenTalk talk) {
        boolean goesOn = windows.isAudienceOpen() && !talk.state().timer().isFresh();
        startShow(goesOn ? new Cue.Live() : new Cue.First());
        if (goesOn) {
            host.tell(Notice.info(
                    Text.get("start.goes_on"),
                    new Notice.Offer(Text.get("start.first"), () -> talk.send(new Cue.First()))));
        }
    }

    private void startShow(Cue where) {
        withTalk(talk -> {
            host.close();
            stages.startShow();
            talk.send(where);
            talk.send(new Cue.Live());
            if (talk.state().timer().isFresh()) {
                talk.send(new Cue.StartOrPauseTimer());
            }
        });
    }

    private void size(NotesSize size) {
        memory.notesSize(size);
        keeper.notesSize(size.pixels());
        withTalk(talk -> talk.presenter().show(size));
    }

    private void arrange(Arrangement arrangement) {
        memory.arrangement(arrangement);
        withTalk(talk -> talk.presenter().show(arrangement, memory.splitters()));
    }

    private void nextDisplay(OpenTalk talk) {
        memory.display(TimerModel.after(memory.display()));
        talk.display(memory.display());
    }

    private void resetTimer(OpenTalk talk) {
        if (!talk.state().timer().isFresh()) {
            talk.send(new Cue.ResetTimer());
            host.tell(Notice.info(
                    Text.get("timer.reset"),
                    new Notice.Offer(Text.get("timer.undo"), () -> talk.send(new Cue.UndoReset()))));
        }
    }

    /// Shows how the file was read.
    void showEvidence() {
        withTalk(talk -> host.toggle(new EvidencePanel(
                talk.reading(), talk.talk().slide(talk.state().position()), this::readAgain, host::close)));
    }

    private void readAgain(Format format) {
        host.close();
        lectern.readAs(format);
    }

    private void escape() {
        if (host.panel().isPresent()) {
            host.close();
        } else {
            withTalk(this::escape);
        }
    }

    private void escape(OpenTalk talk) {
        if (host.clearNotices() || tools.escape(talk.beam())) {
            return;
        }
        switch (talk.state().screening()) {
            case Screening.Black _, Screening.White _, Screening.Frozen _, Screening.Card _ ->
                talk.send(new Cue.Live());
            case Screening.Live _ ->
                host.open(new QuestionPanel(
                        Text.get("end.title"),
                        Text.get("end.text"),
                        Text.get("end.do"),
                        lectern::showStart,
                        host::close));
        }
    }
}
