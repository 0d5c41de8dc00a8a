package org.lectern.ui.keys;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lectern.ui.Text;

/// What a person can do by key while a talk is open. The order is that of the help.
public enum Action {
    NEXT(Group.MOVE),
    PREVIOUS(Group.MOVE),
    SKIP_FORWARD(Group.MOVE),
    SKIP_BACK(Group.MOVE),
    FIRST(Group.MOVE),
    LAST(Group.MOVE),
    JUMP(Group.MOVE),
    GO_BACK(Group.MOVE),
    OVERVIEW(Group.MOVE),
    SEARCH(Group.MOVE),

    START_FIRST(Group.AUDIENCE),
    START_HERE(Group.AUDIENCE),
    AUDIENCE_WINDOW(Group.AUDIENCE),
    BLACK(Group.AUDIENCE),
    WHITE(Group.AUDIENCE),
    FREEZE(Group.AUDIENCE),
    POINTER(Group.AUDIENCE),
    PEN(Group.AUDIENCE),
    UNDO_STROKE(Group.AUDIENCE),
    CLEAR_INK(Group.AUDIENCE),
    CODE(Group.AUDIENCE),
    MESSAGE(Group.AUDIENCE),
    NEXT_UP(Group.AUDIENCE),
    SWAP_SCREENS(Group.AUDIENCE),
    IDENTIFY_SCREENS(Group.AUDIENCE),

    NOTES_LARGER(Group.NOTES),
    NOTES_SMALLER(Group.NOTES),
    NOTES_RESET(Group.NOTES),
    NOTES_DOWN(Group.NOTES),
    NOTES_UP(Group.NOTES),
    NEXT_ARRANGEMENT(Group.NOTES),
    RESET_SPLITTERS(Group.NOTES),

    TIMER_TOGGLE(Group.TIMER),
    TIMER_BY_CLOCK(Group.TIMER),
    TIMER_DISPLAY(Group.TIMER),
    TIMER_RESET(Group.TIMER),
    PLAN_LENGTH(Group.TIMER),
    QUESTIONS(Group.TIMER),

    LINKS(Group.WINDOW),
    STAGE_CHECK(Group.WINDOW),
    OPEN(Group.WINDOW),
    CONTROLS(Group.WINDOW),
    LOOK(Group.WINDOW),
    FULLSCREEN(Group.WINDOW),
    HELP(Group.WINDOW),
    KEYS(Group.WINDOW),
    CLICKER(Group.WINDOW),
    ESCAPE(Group.WINDOW);

    /// Actions that belong together in the help.
    public enum Group {
        MOVE,
        AUDIENCE,
        NOTES,
        TIMER,
        WINDOW;

        /// Its heading.
        public String title() {
            return Text.get("group." + name().toLowerCase(Locale.ROOT));
        }
    }

    private final Group group;

    Action(Group group) {
        this.group = group;
    }

    /// Whether it starts the show.
    public boolean startsShow() {
        return this == START_FIRST || this == START_HERE;
    }

    /// Where the help lists it.
    public Group group() {
        return group;
    }

    /// What it does, in a few words.
    public String title() {
        return Text.get("action." + name().toLowerCase(Locale.ROOT));
    }

    /// How the settings file calls it: `skip-forward`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one that the settings file calls so.
    public static Optional<Action> called(String id) {
        return Arrays.stream(values())
                .filter(action -> action.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
