package org.lectern.ui.stage;

import java.util.Collection;
import java.util.List;
import org.lectern.ui.Text;
import org.lectern.ui.screens.Display;
import org.lectern.ui.screens.ScreenPlan;

/// Which screens there are, and which view goes where.
public final class ScreenCheck {

    private ScreenCheck() {}

    /// What is said where no window can be opened, and so no screen is known.
    public static StageLine unknown() {
        return StageLine.unknown(Text.get("stage.screens"), Text.get("stage.screens.unknown"));
    }

    /// What these screens are good for.
    ///
    /// @param displays at least one
    /// @param swapped the sets of screens on which someone exchanged the two views
    public static StageLine of(List<Display> displays, Collection<String> swapped) {
        String subject = Text.get("stage.screens");
        ScreenPlan plan = ScreenPlan.of(displays, swapped);
        String presenter = size(plan.presenter().display());
        if (plan.mirrored()) {
            return StageLine.attention(subject, Text.get("stage.screens.mirrored", displays.size(), presenter));
        }
        return plan.extended()
                ? StageLine.ok(
                        subject,
                        Text.get(
                                "stage.screens.ok",
                                displays.size(),
                                presenter,
                                size(plan.audience().display())))
                : StageLine.attention(subject, Text.get("stage.screens.one", presenter));
    }

    private static String size(Display display) {
        return Math.round(display.width()) + "×" + Math.round(display.height());
    }
}
