package org.lectern.ui.keys;

import java.util.List;
import java.util.Map;

/// What the tools have that Lectern's own keys have not, each from what its makers say of it.
final class PresetKeys {

    private PresetKeys() {}

    static Map<Action, List<String>> of(Preset preset) {
        return switch (preset) {
            case LECTERN -> Map.of();
            case POWERPOINT -> powerPoint();
            case KEYNOTE -> keynote();
            case PDFPC -> pdfpc();
            case REVEAL -> reveal();
        };
    }

    /// Microsoft, "Use keyboard shortcuts to deliver PowerPoint presentations" (support.microsoft.com), the
    /// part on controlling the slide show: G and Ctrl+minus show all slides, Ctrl+S lists them, Ctrl+P and
    /// Ctrl+L take pen and laser pointer, E erases. F5, B, W, digits and Enter are Lectern's own too.
    private static Map<Action, List<String>> powerPoint() {
        return Map.of(
                Action.OVERVIEW, List.of("G", "Ctrl+Minus"),
                Action.JUMP, List.of("Ctrl+S"),
                Action.PEN, List.of("Ctrl+P"),
                Action.POINTER, List.of("Ctrl+L"),
                Action.CLEAR_INK, List.of("E"));
    }

    /// Apple, "Keyboard shortcuts for Keynote on Mac" (support.apple.com/guide/keynote), the part on
    /// presenting: the brackets go by slide and by build, Z goes back through slides seen, C is the pointer, R
    /// resets the timer, U and D scroll the notes, X swaps the screens. Three of Lectern's keys move aside for
    /// them.
    private static Map<Action, List<String>> keynote() {
        return Map.ofEntries(
                Map.entry(Action.SKIP_FORWARD, List.of("']'")),
                Map.entry(Action.PREVIOUS, List.of("'['")),
                Map.entry(Action.GO_BACK, List.of("Z")),
                Map.entry(Action.START_HERE, List.of("Ctrl+Alt+P")),
                Map.entry(Action.POINTER, List.of("C")),
                Map.entry(Action.TIMER_RESET, List.of("R")),
                Map.entry(Action.TIMER_BY_CLOCK, List.of("Shift+C")),
                Map.entry(Action.NOTES_UP, List.of("U")),
                Map.entry(Action.NOTES_DOWN, List.of("D")),
                Map.entry(Action.NOTES_LARGER, List.of("Ctrl+Equals", "Ctrl+Plus")),
                Map.entry(Action.NOTES_SMALLER, List.of("Ctrl+Minus")),
                Map.entry(Action.HELP, List.of("'/'")),
                Map.entry(Action.NEXT_UP, List.of("Shift+U")),
                Map.entry(Action.PEN, List.of("Shift+D")));
    }

    /// The key and mouse bindings that pdfpc comes with, `rc/pdfpcrc` in github.com/pdfpc/pdfpc: the right
    /// button goes back, the middle one shows the overview, S and P start and pause the timer.
    private static Map<Action, List<String>> pdfpc() {
        return Map.ofEntries(
                Map.entry(Action.PREVIOUS, List.of("Right Click")),
                Map.entry(Action.SKIP_FORWARD, List.of("Shift+Page Down")),
                Map.entry(Action.SKIP_BACK, List.of("Shift+Page Up")),
                Map.entry(Action.GO_BACK, List.of("Shift+Backspace")),
                Map.entry(Action.OVERVIEW, List.of("Tab", "Middle Click")),
                Map.entry(Action.AUDIENCE_WINDOW, List.of("H")),
                Map.entry(Action.FULLSCREEN, List.of("W")),
                Map.entry(Action.CLEAR_INK, List.of("C")),
                Map.entry(Action.TIMER_TOGGLE, List.of("S", "P")),
                Map.entry(Action.TIMER_BY_CLOCK, List.of("Shift+C")),
                Map.entry(Action.POINTER, List.of("Shift+S")));
    }

    /// The help of reveal.js, made in `js/controllers/keyboard.js` of github.com/hakimel/reveal.js, and its
    /// speaker view: H, J, K, L as in vi, Alt past the fragments, Shift to the first and last slide, F full
    /// screen, S the other window. Four of Lectern's keys move aside for them.
    private static Map<Action, List<String>> reveal() {
        return Map.ofEntries(
                Map.entry(Action.NEXT, List.of("N", "Space", "L", "J")),
                Map.entry(Action.PREVIOUS, List.of("P", "Shift+Space", "H", "K")),
                Map.entry(Action.SKIP_FORWARD, List.of("Alt+Right", "Alt+Down")),
                Map.entry(Action.SKIP_BACK, List.of("Alt+Left", "Alt+Up")),
                Map.entry(Action.FIRST, List.of("Shift+Left", "Shift+Up")),
                Map.entry(Action.LAST, List.of("Shift+Right", "Shift+Down")),
                Map.entry(Action.FULLSCREEN, List.of("F")),
                Map.entry(Action.AUDIENCE_WINDOW, List.of("S")),
                Map.entry(Action.FREEZE, List.of("Shift+F")),
                Map.entry(Action.POINTER, List.of("Shift+S")),
                Map.entry(Action.LINKS, List.of("Shift+L")),
                Map.entry(Action.KEYS, List.of("Shift+K")));
    }
}
