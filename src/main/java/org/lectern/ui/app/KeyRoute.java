package org.lectern.ui.app;

import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyBook;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.keys.KeyTarget;
import org.lectern.ui.panel.PanelHost;
import org.lectern.ui.panel.QuestionPanel;

/// The way of a key: an open panel takes it first. The start screen has buttons to go through; a talk has none
/// that take keys.
///
/// @param onStage whether a talk is open
record KeyRoute(PanelHost host, KeyBook keys, boolean onStage) implements KeyTarget {

    @Override
    public Answer handle(KeyStroke stroke) {
        if (answersQuestion(stroke)) {
            host.close();
            return Answer.TAKEN;
        }
        Answer answer = host.handle(stroke);
        return answer == Answer.PASSED && !onStage ? atStart(stroke) : answer;
    }

    // rule: clickers send F5 and Esc by turns from one button; what Esc has asked, F5 answers with no
    private boolean answersQuestion(KeyStroke stroke) {
        return host.panel().filter(QuestionPanel.class::isInstance).isPresent()
                && keys.keymap().action(stroke).filter(Action::startsShow).isPresent();
    }

    private Answer atStart(KeyStroke stroke) {
        return keys.keymap().action(stroke).filter(Doer::worksWithoutTalk).isPresent()
                ? Answer.PASSED
                : Answer.FOR_FOCUS;
    }
}
