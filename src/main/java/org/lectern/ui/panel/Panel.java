package org.lectern.ui.panel;

import javafx.scene.Node;
import org.lectern.ui.keys.KeyTarget;

/// Something that comes up over a window and goes again with Esc.
public interface Panel extends KeyTarget {

    /// What it shows.
    Node node();

    /// Whether it takes the whole window; else it stands in the middle.
    default boolean fills() {
        return false;
    }

    /// Whether it learns what keys send, so that none of them means anything but while someone goes through its
    /// controls.
    default boolean learns() {
        return false;
    }

    /// It has come up: the place to take the focus.
    default void opened() {}
}
