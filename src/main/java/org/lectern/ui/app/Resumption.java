package org.lectern.ui.app;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lectern.format.Format;
import org.lectern.show.Clocks;
import org.lectern.show.ShowState;
import org.lectern.show.journal.Resume;
import org.lectern.talk.Opening;
import org.lectern.talk.Talk;
import org.lectern.ui.Text;
import org.lectern.ui.panel.Notice;
import org.lectern.ui.panel.PanelHost;
import org.lectern.ui.presenter.NotesSize;

/// The way back into a talk that was cut off: the offer, and what becomes of it.
///
/// @param present puts the talk on stage, in the state that it is to go on from
record Resumption(
        Resume resume,
        PanelHost host,
        Opener opener,
        Keeper keeper,
        Memory memory,
        Clocks clocks,
        BiConsumer<Opening.Opened, Function<Talk, ShowState>> present) {

    /// Offers to go on.
    void offer() {
        host.open(new ResumePanel(resume, clocks.wall().instant(), choice -> {
            host.close();
            take(choice);
        }));
    }

    private void take(ResumePanel.Choice choice) {
        if (choice == ResumePanel.Choice.FORGET) {
            keeper.forget(resume);
        } else {
            memory.notesSize(new NotesSize(resume.notesSize()));
            opener.open(
                    resume.file(),
                    resume.chosen().flatMap(Format::of),
                    opened -> goOn(opened, choice),
                    refused -> offerAgain(choice, refused));
        }
    }

    private void goOn(Opening.Opened opened, ResumePanel.Choice choice) {
        present.accept(opened, talk -> choice.state(resume, talk, clocks));
        keeper.forget(resume);
    }

    // The journal stays: what cannot be opened now may be back at the next start.
    private void offerAgain(ResumePanel.Choice choice, Opening.Refused refused) {
        host.tell(Notice.trouble(
                Text.get("resume.refused", resume.name(), refused.why().message()),
                new Notice.Offer(Text.get("resume.again"), () -> take(choice))));
    }
}
