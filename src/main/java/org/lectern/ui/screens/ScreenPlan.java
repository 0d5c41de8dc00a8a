package org.lectern.ui.screens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which window goes where.
///
/// With a second screen the audience view fills it by itself and the presenter view fills the desktop's own, unless
/// someone exchanged them when these screens were together before. With one screen the presenter view is an
/// ordinary window, and so is the audience view when someone asks for it: it never lands on top of the notes, and
/// the notes never appear on an external screen by themselves.
///
/// @param mirrored whether two screens show the same, so that the audience would see the presenter view
/// @param extended whether the audience has a screen of its own
public record ScreenPlan(Placement presenter, Placement audience, boolean extended, boolean mirrored) {

    /// The plan for these screens, as it was chosen for them.
    ///
    /// @param displays at least one, in the desktop's order
    /// @param swapped the sets of screens, by their {@link #fingerprint}, on which someone exchanged the two
    public static ScreenPlan of(List<Display> displays, Collection<String> swapped) {
        return of(displays, swapped.contains(fingerprint(displays)));
    }

    /// The plan for these screens.
    ///
    /// @param displays at least one, in the desktop's order
    /// @param swapped whether someone exchanged the two
    public static ScreenPlan of(List<Display> displays, boolean swapped) {
        List<Display> distinct = distinct(displays);
        boolean mirrored = distinct.size() < displays.size();
        Display own = own(distinct);
        return external(distinct, own)
                .map(external -> swapped ? extended(external, own, mirrored) : extended(own, external, mirrored))
                .orElseGet(() -> single(own, mirrored));
    }

    private static ScreenPlan extended(Display presenter, Display audience, boolean mirrored) {
        return new ScreenPlan(new Placement.Fill(presenter), new Placement.Fill(audience), true, mirrored);
    }

    private static ScreenPlan single(Display only, boolean mirrored) {
        return new ScreenPlan(new Placement.Window(only), new Placement.Window(only), false, mirrored);
    }

    private static List<Display> distinct(List<Display> displays) {
        if (displays.isEmpty()) {
            throw new IllegalArgumentException("a plan needs a screen");
        }
        List<Display> distinct = new ArrayList<>();
        for (Display display : displays) {
            if (distinct.stream().noneMatch(display::covers)) {
                distinct.add(display);
            }
        }
        return distinct;
    }

    private static Display own(List<Display> displays) {
        return displays.stream().filter(Display::primary).findFirst().orElse(displays.getFirst());
    }

    private static Optional<Display> external(List<Display> displays, Display own) {
        return displays.stream().filter(display -> !display.equals(own)).max(Comparator.comparingDouble(Display::area));
    }

    /// A name for this set of screens, the same whenever they come together again.
    public static String fingerprint(List<Display> displays) {
        return displays.stream().map(Display::fingerprint).sorted().collect(Collectors.joining(" "));
    }
}
