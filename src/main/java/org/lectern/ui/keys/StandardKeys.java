package org.lectern.ui.keys;

import java.util.stream.Stream;

/// The keys as Lectern comes.
final class StandardKeys {

    private StandardKeys() {}

    static Stream<String> of(Action action) {
        return switch (action) {
            // Clickers send Page Down and Page Up.
            case NEXT ->
                Stream.of(
                        "Right",
                        "Down",
                        "Page Down",
                        "Space",
                        "Enter",
                        "N",
                        "Next Track",
                        "Click",
                        "Wheel Down",
                        "Swipe Left");
            case PREVIOUS ->
                Stream.of(
                        "Left",
                        "Up",
                        "Page Up",
                        "Backspace",
                        "Shift+Space",
                        "P",
                        "Previous Track",
                        "Wheel Up",
                        "Swipe Right");
            case SKIP_FORWARD -> Stream.of("Shift+Right", "Alt+Right");
            case SKIP_BACK -> Stream.of("Shift+Left", "Alt+Left");
            case FIRST -> Stream.of("Home");
            case LAST -> Stream.of("End");
            case JUMP -> Stream.of("G");
            case GO_BACK -> Stream.of("Ctrl+Backspace");
            case OVERVIEW -> Stream.of("Tab", "O");
            case SEARCH -> Stream.of("'/'", "Ctrl+F");
            // Clickers alternate F5 and Esc on one button.
            case START_FIRST -> Stream.of("F5");
            case START_HERE -> Stream.of("Shift+F5");
            case AUDIENCE_WINDOW -> Stream.of("A");
            // Logitech clickers send a full stop, Kensington's the letter.
            case BLACK -> Stream.of("B", "'.'");
            case WHITE -> Stream.of("W", "','");
            case FREEZE -> Stream.of("F");
            case POINTER -> Stream.of("S");
            case PEN -> Stream.of("D");
            case UNDO_STROKE -> Stream.of("Ctrl+Z");
            case CLEAR_INK -> Stream.of("E");
            case CODE -> Stream.of("Ctrl+Q");
            case MESSAGE -> Stream.of("Ctrl+M");
            case NEXT_UP -> Stream.of("U");
            case SWAP_SCREENS -> Stream.of("X");
            case IDENTIFY_SCREENS -> Stream.of("I");
            case NOTES_LARGER -> Stream.of("'+'", "'='");
            case NOTES_SMALLER -> Stream.of("'-'");
            case NOTES_RESET -> Stream.of("Ctrl+0", "Ctrl+Numpad 0");
            case NOTES_DOWN -> Stream.of("Ctrl+Down");
            case NOTES_UP -> Stream.of("Ctrl+Up");
            case NEXT_ARRANGEMENT -> Stream.of("V");
            case RESET_SPLITTERS -> Stream.of("Shift+V");
            case TIMER_TOGGLE -> Stream.of("T");
            case TIMER_BY_CLOCK -> Stream.of("C");
            case TIMER_DISPLAY -> Stream.of("Shift+T");
            case TIMER_RESET -> Stream.of("Ctrl+T");
            case PLAN_LENGTH -> Stream.of("M");
            case QUESTIONS -> Stream.of("Q");
            case LINKS -> Stream.of("L");
            case STAGE_CHECK -> Stream.of("Ctrl+I");
            case OPEN -> Stream.of("Ctrl+O");
            case CONTROLS -> Stream.of("F6");
            case LOOK -> Stream.of("F7");
            case FULLSCREEN -> Stream.of("F11");
            case HELP -> Stream.of("'?'", "F1");
            case KEYS -> Stream.of("K");
            case CLICKER -> Stream.of("Ctrl+K");
            case ESCAPE -> Stream.of("Esc");
        };
    }
}
