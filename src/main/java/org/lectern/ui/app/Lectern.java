package org.lectern.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.lectern.awake.Vigil;
import org.lectern.format.Format;
import org.lectern.settings.SettingsStore;
import org.lectern.show.Clocks;
import org.lectern.show.Cue;
import org.lectern.show.ShowState;
import org.lectern.talk.Opening;
import org.lectern.talk.Talk;
import org.lectern.talk.TalkReader;
import org.lectern.ui.Motion;
import org.lectern.ui.Text;
import org.lectern.ui.keys.KeyBook;
import org.lectern.ui.keys.KeyReading;
import org.lectern.ui.keys.Keyboard;
import org.lectern.ui.panel.Notice;
import org.lectern.ui.panel.PanelHost;
import org.lectern.ui.panel.QuestionPanel;
import org.lectern.ui.slide.PageStore;
import org.lectern.ui.start.RecentFile;
import org.lectern.ui.start.Samples;
import org.lectern.ui.start.StartView;

/// The running application: the main window, and the talk that is open in it, if any.
final class Lectern {

    /// How often the time on show is looked at again, in milliseconds; it is never counted by this.
    private static final long TICK = 200;

    private final Memory memory;
    private final Clocks clocks;
    private final KeyBook keys;
    private final Background background = new Background("lectern-reading");
    private final Background layout = new Background("lectern-layout");
    private final PanelHost host = new PanelHost();
    private final PageStore pages = new PageStore();
    private final Motion motion;
    private final Keyboard keyboard;
    private final Appearance appearance;
    private final Windows windows;
    private final Stages stages;
    private final Vigil vigil;
    private final TalkReader talks;
    private final Keeper keeper;
    private final Opener opener;
    private final Doer doer;
    private final Ticks ticks;
    private Optional<OpenTalk> talk = Optional.empty();
    private Optional<Follower> follower = Optional.empty();

    /// @param gone runs when the main window is closed
    Lectern(TalkReader talks, Surroundings machine, Runnable gone) {
        this.talks = talks;
        clocks = machine.clocks();
        memory = new Memory(new SettingsStore(machine.folders().config()), background);
        vigil = new Vigil(machine.desktop(), memory::quiet);
        motion = new Motion(memory::reducedMotion);
        keeper = new Keeper(machine.folders().state(), clocks.wall(), host::tell);
        keys = new KeyBook(memory::keys);
        Theme.apply();
        Scene scene = new Scene(host);
        appearance = new Appearance(memory, machine.look());
        appearance.dress(host);
        windows = new Windows(scene, appearance::dress);
        stages = new Stages(windows, memory, host::tell, vigil::begin);
        opener = new Opener(talks, background, this::present, host::tell);
        var checker = new StageChecker(host, background, memory, keeper, machine);
        var tools = new StageTools(host, memory, clocks.wall(), checker);
        doer = new Doer(this, host, windows, stages, memory, keeper, tools, keys, appearance);
        keyboard = new Keyboard(
                keys::keymap,
                () -> Optional.of(new KeyRoute(host, keys, talk.isPresent())),
                doer::act,
                slide -> send(new Cue.GoTo(slide)));
        keyboard.attach(scene);
        keyboard.entryProperty()
                .subscribe(entry -> talk.ifPresent(open -> open.presenter().show(entry)));
        Drops.on(scene, opener::open);
        ticks = new Ticks(TICK, this::tick);
        windows.onClose(this::mayClose);
        windows.onClosed(() -> close(gone));
    }

    /// Shows the main window, with the talk of the first file or the start screen.
    void start(List<Path> files) {
        showStart();
        windows.open();
        opener.open(files);
        memory.load(this::remember, sentence -> host.tell(Notice.trouble(sentence)));
        keeper.find(resume -> new Resumption(resume, host, opener, keeper, memory, clocks, this::goOn).offer());
    }

    private void tick() {
        talk.ifPresent(OpenTalk::tick);
        follower.ifPresent(Follower::look);
    }

    private void goOn(Opening.Opened opened, Function<Talk, ShowState> from) {
        ShowState there = from.apply(opened.talk());
        present(new Pages(pages).countedAt(opened, there.position(), there.seen()));
        talk.ifPresent(open -> keeper.resume(open, from.apply(open.talk())));
    }

    private void remember() {
        KeyReading read = KeyReading.of(memory.keys());
        keys.load(read.choice());
        if (!read.notUnderstood().isEmpty()) {
            host.tell(Notice.trouble(Text.get("keys.left_out", String.join("; ", read.notUnderstood()))));
        }
        talk.ifPresentOrElse(open -> open.apply(memory), this::showStart);
        stages.remember();
        appearance.apply();
    }

    private void close(Runnable gone) {
        ticks.stop();
        appearance.close();
        talk.ifPresent(OpenTalk::close);
        vigil.close();
        stages.end();
        follower.ifPresent(Follower::stop);
        keeper.close();
        layout.close();
        background.close();
        gone.run();
    }

    /// Puts a talk on stage, in the place of the one that was open.
    void present(Opening.Opened opened) {
        leave();
        OpenTalk open = new OpenTalk(
                opened, clocks, pages, motion, memory.display(), doer::act, keyboard::take, doer::showEvidence);
        talk = Optional.of(open);
        appearance.onStage(true);
        memory.opened(opened.file());
        open.apply(memory);
        keyboard.attach(open.audienceScene());
        Drops.on(open.audienceScene(), opener::open);
        closePanel();
        host.setContent(open.presenter());
        windows.name(open.talk().name());
        stages.present(open);
        open.whenBegun(vigil::begin);
        Platform.runLater(() -> new ClockStart(host::tell).offer(open));
        keeper.begin(open, memory.notesSize().pixels());
        follow(open);
    }

    private void follow(OpenTalk open) {
        follower.ifPresent(Follower::stop);
        Follower following = new Follower(open, talks, layout, host::tell);
        following.countPages();
        following.complain();
        follower = Optional.of(following);
    }

    /// Goes on with the open talk's file read as that format; place and time stay.
    void readAs(Format format) {
        talk.ifPresent(open -> opener.openAs(format, open.file(), opened -> {
            if (talk.filter(open::equals).isPresent()) {
                open.replace(opened);
                windows.name(open.talk().name());
                keeper.readAs(format);
                follow(open);
            }
        }));
    }

    // The offer to go on waits for its answer, whatever else is opened meanwhile.
    private void closePanel() {
        if (host.panel().filter(ResumePanel.class::isInstance).isEmpty()) {
            host.close();
        }
    }

    private void leave() {
        follower.ifPresent(Follower::stop);
        follower = Optional.empty();
        vigil.end();
        keeper.end();
        talk.ifPresent(OpenTalk::close);
        talk = Optional.empty();
    }

    /// Back to the start screen.
    void showStart() {
        leave();
        appearance.onStage(false);
        stages.clear();
        closePanel();
        host.setContent(new StartView(
                memory.recent().stream()
                        .map(file -> new RecentFile(file, !Files.isReadable(file)))
                        .toList(),
                Samples.installed(),
                Path.of(System.getProperty("user.home", "")),
                this::choose,
                file -> opener.open(List.of(file))));
    }

    void choose() {
        opener.open(windows.chooseFiles(memory.lastFolder()));
    }

    Opener opener() {
        return opener;
    }

    Optional<OpenTalk> talk() {
        return talk;
    }

    Keyboard keyboard() {
        return keyboard;
    }

    void send(Cue cue) {
        talk.ifPresent(open -> open.send(cue));
    }

    /// Closes all windows at once.
    void end() {
        windows.close();
    }

    private boolean mayClose() {
        boolean running = talk.filter(open -> open.state().timer().isRunning()).isPresent();
        if (running) {
            host.open(new QuestionPanel(
                    Text.get("quit.title"), Text.get("quit.text"), Text.get("quit.do"), windows::close, host::close));
        }
        return !running;
    }

    void tell(Notice notice) {
        host.tell(notice);
    }
}
