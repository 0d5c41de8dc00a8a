package org.lectern.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.ui.Text;
import org.lectern.ui.panel.Notice;
import org.lectern.ui.screens.Display;
import org.lectern.ui.screens.ScreenPlan;

/// Keeps the windows where the plan of the screens wants them, as screens come and go.
final class Stages {

    private final Windows windows;
    private final Memory memory;
    private final Consumer<Notice> notices;
    private final Runnable onStage;
    private final Runnable unobserve;
    private Optional<OpenTalk> talk = Optional.empty();
    private List<Display> displays = List.of();
    private boolean waiting;

    /// @param onStage runs whenever the audience view fills a screen
    Stages(Windows windows, Memory memory, Consumer<Notice> notices, Runnable onStage) {
        this.windows = windows;
        this.memory = memory;
        this.notices = notices;
        this.onStage = onStage;
        unobserve = Screens.observe(this::screensChanged);
    }

    /// Shows that talk: to the audience at once where it has a screen of its own.
    void present(OpenTalk open) {
        windows.closeAudience();
        talk = Optional.of(open);
        displays = Screens.now();
        waiting = plan().extended() && !memory.isKnown();
        if (!waiting) {
            place();
        }
    }

    /// Goes on with what waited for the screens that were chosen before.
    void remember() {
        if (waiting && talk.isPresent()) {
            displays = Screens.now();
            place();
        }
        waiting = false;
    }

    private void place() {
        ScreenPlan plan = plan();
        if (plan.extended()) {
            windows.placeMain(plan.presenter());
            openAudience(plan);
        }
        if (plan.extended() && isSwapped()) {
            notices.accept(Notice.offer(
                    Text.get("screens.swapped"), new Notice.Offer(Text.get("screens.swap_back"), this::swapBack)));
        }
        tellIfMirrored(plan);
    }

    /// No talk is shown any more.
    void clear() {
        windows.closeAudience();
        talk = Optional.empty();
    }

    /// Lets the screens come and go from here on.
    void end() {
        unobserve.run();
        talk = Optional.empty();
    }

    private ScreenPlan plan() {
        return ScreenPlan.of(displays, memory.swappedScreens());
    }

    private boolean isSwapped() {
        return memory.swappedScreens().contains(ScreenPlan.fingerprint(displays));
    }

    private void openAudience(ScreenPlan plan) {
        if (plan.extended()) {
            onStage.run();
        }
        talk.ifPresent(open -> windows.openAudience(open.audienceScene(), plan.audience(), windows::closeAudience));
    }

    /// Brings the audience window up, or lets it go.
    void toggleAudience() {
        if (windows.isAudienceOpen()) {
            windows.closeAudience();
        } else {
            displays = Screens.now();
            openAudience(plan());
        }
    }

    /// Brings the audience window up where it has a screen of its own.
    void startShow() {
        displays = Screens.now();
        if (plan().extended() && !windows.isAudienceOpen()) {
            openAudience(plan());
        }
    }

    /// Exchanges the two windows' screens.
    void swap() {
        displays = Screens.now();
        if (!plan().extended()) {
            notices.accept(Notice.info(Text.get("screens.one")));
            return;
        }
        memory.swapped(ScreenPlan.fingerprint(displays), !isSwapped());
        windows.placeMain(plan().presenter());
        if (windows.isAudienceOpen()) {
            openAudience(plan());
        }
    }

    // The offer may outlast a swap by key.
    private void swapBack() {
        if (isSwapped()) {
            swap();
        }
    }

    /// Shows a number on each screen.
    void identify() {
        windows.identify(Screens.now());
    }

    // rule: the audience window never lands on top of the presenter's, and the notes never appear on an external
    // screen by themselves
    private void screensChanged() {
        List<Display> before = displays;
        displays = Screens.now();
        if (talk.isEmpty() || displays.isEmpty() || displays.equals(before)) {
            return;
        }
        boolean wasExtended = !before.isEmpty() && ScreenPlan.of(before, false).extended();
        ScreenPlan plan = plan();
        if (plan.extended() && windows.isAudienceOpen() && wasExtended) {
            windows.placeMain(plan.presenter());
            openAudience(plan);
        } else if (plan.extended()) {
            offer();
        } else if (wasExtended) {
            unplugged(plan);
        }
        tellIfMirrored(plan);
    }

    private void offer() {
        String use = Text.get(isSwapped() ? "screens.use_swapped" : "screens.use");
        notices.accept(Notice.offer(Text.get("screens.plugged"), new Notice.Offer(use, this::useScreens)));
    }

    private void useScreens() {
        windows.closeAudience();
        windows.placeMain(plan().presenter());
        openAudience(plan());
    }

    private void unplugged(ScreenPlan plan) {
        windows.closeAudience();
        windows.placeMain(plan.presenter());
        notices.accept(Notice.offer(Text.get("screens.unplugged")));
    }

    private void tellIfMirrored(ScreenPlan plan) {
        if (plan.mirrored()) {
            notices.accept(Notice.trouble(Text.get("screens.mirrored")));
        }
    }
}
