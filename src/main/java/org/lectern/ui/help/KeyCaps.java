package org.lectern.ui.help;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyChoice;
import org.lectern.ui.keys.Keymap;

/// Keys drawn as keys. Those that someone has given to an action by hand stand out.
final class KeyCaps {

    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");

    private final Keymap now;
    private final Keymap usual;

    KeyCaps(KeyChoice choice) {
        now = choice.keymap();
        usual = choice.preset().keymap();
    }

    /// The keys of an action.
    List<Label> of(Action action) {
        return now.strokes(action).stream()
                .map(key -> {
                    Label cap = cap(key.label());
                    cap.pseudoClassStateChanged(OWN, !usual.strokes(action).contains(key));
                    return cap;
                })
                .toList();
    }

    /// How many actions have other keys than usual.
    long changed() {
        return Arrays.stream(Action.values())
                .filter(action -> !Set.copyOf(now.strokes(action)).equals(Set.copyOf(usual.strokes(action))))
                .count();
    }

    /// A key with that on it.
    static Label cap(String name) {
        Label key = new Label(name);
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }
}
