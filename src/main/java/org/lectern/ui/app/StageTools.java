package org.lectern.ui.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Link;
import org.lectern.settings.Settings;
import org.lectern.show.Cue;
import org.lectern.show.Ink;
import org.lectern.show.Screening;
import org.lectern.show.Stroke;
import org.lectern.ui.Text;
import org.lectern.ui.beam.Beam;
import org.lectern.ui.links.CodeChoice;
import org.lectern.ui.links.LinkChoice;
import org.lectern.ui.links.LinksPanel;
import org.lectern.ui.message.MessagePanel;
import org.lectern.ui.panel.Notice;
import org.lectern.ui.panel.PanelHost;
import org.lectern.ui.panel.QuestionPanel;
import org.lectern.ui.qr.QrCodeView;

/// Does what is asked of pointer, pen, codes and cards.
final class StageTools {

    private final PanelHost host;
    private final Memory memory;
    private final InstantSource clock;
    private final StageChecker checker;

    StageTools(PanelHost host, Memory memory, InstantSource clock, StageChecker checker) {
        this.host = host;
        this.memory = memory;
        this.clock = clock;
        this.checker = checker;
    }

    /// Points by a dot, or by a spotlight, from now on.
    void nextPointer(OpenTalk talk) {
        Settings.Pointer other = memory.pointer().other();
        memory.pointer(other);
        talk.beam().pointer(other);
        host.tell(Notice.info(Text.get(other == Settings.Pointer.DOT ? "pointer.dot" : "pointer.spotlight")));
    }

    /// Takes the pen into the hand, or puts it away.
    void togglePen(OpenTalk talk) {
        talk.beam().pen(!talk.beam().state().pen());
    }

    /// Takes back the last stroke on the current page.
    void undoStroke(OpenTalk talk) {
        talk.send(new Cue.UndoStroke(talk.presenter().page()));
    }

    /// Takes all strokes off the current page, which can be taken back.
    void clearInk(OpenTalk talk) {
        Ink.Page page = talk.presenter().page();
        List<Stroke> strokes = talk.state().ink().on(page);
        if (strokes.isEmpty()) {
            return;
        }
        talk.send(new Cue.ClearInk(page));
        host.tell(Notice.info(
                Text.get("ink.cleared"),
                new Notice.Offer(
                        Text.get("ink.undo"), () -> strokes.forEach(stroke -> talk.send(new Cue.Draw(page, stroke))))));
    }

    /// Looks whether everything is ready for the stage.
    void toggleStageCheck(OpenTalk talk) {
        checker.toggle(talk);
    }

    /// Asks for a message to the audience.
    void askForMessage(OpenTalk talk) {
        host.toggle(new MessagePanel(clock, ZoneId.systemDefault(), talk::send, host::close));
    }

    /// All links, to copy, to open, or to show as a code.
    LinksPanel links(OpenTalk talk) {
        return new LinksPanel(
                choices(talk),
                link -> {
                    Desktop.copy(link);
                    host.tell(Notice.info(Text.get("links.copied", link.url())));
                },
                Desktop::open,
                link -> showCode(talk, link),
                host::close);
    }

    private static List<LinkChoice> choices(OpenTalk talk) {
        return LinkChoice.of(
                talk.talk(), talk.talk().slide(talk.state().position()).number());
    }

    /// Shows a link to the audience as a code: the one chosen in the open panel, else the slide's first, else the
    /// talk's
    /// only one; else asks which. Takes the code away when there is one.
    void toggleCode(OpenTalk talk) {
        Optional<LinksPanel> panel =
                host.panel().filter(LinksPanel.class::isInstance).map(LinksPanel.class::cast);
        if (panel.isPresent()) {
            panel.flatMap(LinksPanel::selected).ifPresent(link -> showCode(talk, link));
        } else if (talk.state().screening() instanceof Screening.Code) {
            talk.send(new Cue.Live());
        } else {
            CodeChoice.of(choices(talk)).ifPresentOrElse(link -> showCode(talk, link), () -> host.open(links(talk)));
        }
    }

    private void showCode(OpenTalk talk, Link link) {
        host.close();
        if (link.kind() == Link.Kind.SUSPICIOUS) {
            host.open(new QuestionPanel(
                    Text.get("code.suspicious"),
                    link.url(),
                    Text.get("code.show"),
                    () -> send(talk, link),
                    host::close));
        } else {
            send(talk, link);
        }
    }

    private void send(OpenTalk talk, Link link) {
        if (QrCodeView.of(link.url()).isEmpty()) {
            host.tell(Notice.trouble(Text.get("code.long")));
        } else if (!talk.state().screening().equals(new Screening.Code(link.url()))) {
            talk.send(new Cue.ToggleCode(link.url()));
        }
    }

    /// Leaves the pen, else the magnifier, if one of them is in use.
    ///
    /// @return whether one was
    boolean escape(Beam beam) {
        if (beam.state().pen()) {
            beam.pen(false);
            return true;
        }
        boolean magnified = !beam.state().lens().isPlain();
        beam.unzoom();
        return magnified;
    }
}
