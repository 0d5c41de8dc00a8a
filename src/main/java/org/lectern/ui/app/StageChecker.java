package org.lectern.ui.app;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lectern.source.FileSource;
import org.lectern.talk.Opening;
import org.lectern.talk.Rehearsal;
import org.lectern.ui.PlanWords;
import org.lectern.ui.Text;
import org.lectern.ui.check.Checks;
import org.lectern.ui.panel.Notice;
import org.lectern.ui.panel.PanelHost;
import org.lectern.ui.slide.OffScreen;
import org.lectern.ui.stage.Machine;
import org.lectern.ui.stage.ScreenCheck;
import org.lectern.ui.stage.StageLine;
import org.lectern.ui.stage.StagePanel;
import org.lectern.ui.stage.TalkCheck;

/// Runs the stage check in the background while its panel is up.
record StageChecker(PanelHost host, Background background, Memory memory, Keeper keeper, Surroundings machine) {

    /// Opens the panel, or closes it.
    void toggle(OpenTalk talk) {
        StagePanel panel = new StagePanel(host::close);
        host.toggle(panel);
        if (host.panel().filter(panel::equals).isEmpty()) {
            return;
        }
        panel.add(List.of(ScreenCheck.of(Screens.now(), memory.swappedScreens())));
        panel.add(TalkCheck.timing(talk.talk()), forgetting(talk));
        Opening.Opened opened = talk.opened();
        look(
                panel,
                () -> new Machine(machine.folders().state(), machine.desktop(), memory.quiet())
                        .look(machine.clocks().wall().instant().atZone(ZoneId.systemDefault())),
                () -> {});
        look(panel, () -> TalkCheck.of(checks().all(opened)), panel::done);
    }

    private Optional<Notice.Offer> forgetting(OpenTalk talk) {
        return PlanWords.isRehearsed(talk.talk())
                ? Optional.of(new Notice.Offer(Text.get("plan.forget"), () -> forget(talk)))
                : Optional.empty();
    }

    private void forget(OpenTalk talk) {
        Optional<Rehearsal> last = talk.talk().hints().rehearsal();
        host.close();
        rehearsed(talk, Optional.empty());
        host.tell(Notice.info(
                Text.get("plan.forgotten"), new Notice.Offer(Text.get("plan.undo"), () -> rehearsed(talk, last))));
    }

    private void rehearsed(OpenTalk talk, Optional<Rehearsal> rehearsal) {
        talk.rehearsed(rehearsal);
        keeper.keep(talk, rehearsal);
    }

    private static Checks checks() {
        return new Checks(OffScreen.running(), new FileSource());
    }

    private void look(StagePanel panel, Supplier<List<StageLine>> work, Runnable then) {
        background.run(
                work,
                lines -> {
                    panel.add(lines);
                    then.run();
                },
                failure -> panel.done());
    }
}
